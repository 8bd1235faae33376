using OrchardCore.Security.Permissions;

namespace Grove.Features.Autoroute;

/// <summary>Who may choose the home page.</summary>
internal sealed class AutoroutePermissions : IPermissionProvider
{
    /// <summary>Make an item the home page.</summary>
    public static readonly Permission SetHomepage = new("SetHomepage", "Set homepage.");

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>([SetHomepage]);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
        [new PermissionStereotype { Name = "Administrator", Permissions = [SetHomepage] }, new PermissionStereotype { Name = "Editor", Permissions = [SetHomepage] }];
}
