using OrchardCore.Security.Permissions;

namespace Grove.Features.Features;

/// <summary>Who may switch features.</summary>
internal sealed class FeaturesPermissions : IPermissionProvider
{
    /// <summary>May switch features on and off.</summary>
    public static readonly Permission ManageFeatures = new("ManageFeatures", "Manage features");

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>([ManageFeatures]);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
        [new PermissionStereotype { Name = "Administrator", Permissions = [ManageFeatures] }];
}
