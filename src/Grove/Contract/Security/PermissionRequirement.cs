using Microsoft.AspNetCore.Authorization;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Security;

/// <summary>The demand that a user hold a permission, for ASP.NET Core's authorization handlers.</summary>
public class PermissionRequirement : IAuthorizationRequirement
{
    /// <param name="permission">What the user must be allowed to do.</param>
    public PermissionRequirement(Permission permission)
    {
        ArgumentNullException.ThrowIfNull(permission);
        Permission = permission;
    }

    /// <summary>What the user must be allowed to do.</summary>
    public Permission Permission { get; set; }
}
