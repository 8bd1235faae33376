using OrchardCore.Security.Permissions;

namespace Grove.Features.Settings;

/// <summary>Who may change the site's settings.</summary>
internal sealed class SettingsPermissions : IPermissionProvider
{
    /// <summary>May change all settings.</summary>
    public static readonly Permission ManageSettings = new("ManageSettings", "Manage settings");

    /// <summary>May change the settings of one group, given as the resource; whoever may change all settings may.</summary>
    public static readonly Permission ManageGroupSettings = new("ManageResourceSettings", "Manage settings", [ManageSettings]);

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>([ManageSettings]);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes()
        => [new PermissionStereotype { Name = "Administrator", Permissions = [ManageSettings] }];
}
