using OrchardCore.Security.Permissions;

namespace OrchardCore.Roles;

/// <summary>Permissions on roles.</summary>
public static class RolesPermissions
{
    /// <summary>Create, change and delete roles and what they may do.</summary>
    public static readonly Permission ManageRoles = new("ManageRoles", "Managing Roles", isSecurityCritical: true);
}
