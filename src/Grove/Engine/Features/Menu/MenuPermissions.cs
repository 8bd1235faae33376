using OrchardCore.Security.Permissions;

namespace Grove.Features.Menu;

/// <summary>Who may change menus.</summary>
internal sealed class MenuPermissions : IPermissionProvider
{
    public static readonly Permission ManageMenu = new("ManageMenu", "Manage menus");

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>([ManageMenu]);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes()
        =>
        [
            new PermissionStereotype { Name = "Administrator", Permissions = [ManageMenu] },
            new PermissionStereotype { Name = "Editor", Permissions = [ManageMenu] },
        ];
}
