using OrchardCore.Admin;
using OrchardCore.Roles;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;

namespace Grove.Access.Roles;

/// <summary>The permissions that no single feature owns, and those on roles.</summary>
internal sealed class AccessPermissions : IPermissionProvider
{
    private static readonly string[] Staff = ["Editor", "Moderator", "Author", "Contributor"];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(
        [StandardPermissions.SiteOwner, AdminPermissions.AccessAdminPanel, AdminPermissions.ManageAdminSettings, RolesPermissions.ManageRoles]);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
        Staff.Select(role => new PermissionStereotype { Name = role, Permissions = [AdminPermissions.AccessAdminPanel] });
}
