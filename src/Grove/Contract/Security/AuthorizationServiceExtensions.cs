using System.Security.Claims;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;

namespace Microsoft.AspNetCore.Authorization;

/// <summary>Asks the authorization service about permissions.</summary>
public static class AuthorizationServiceExtensions
{
    /// <summary>Whether the user holds the permission.</summary>
    public static Task<bool> AuthorizeAsync(this IAuthorizationService service, ClaimsPrincipal user, Permission permission)
        => AuthorizeAsync(service, user, permission, null);

    /// <summary>Whether the user holds the permission for the resource.</summary>
    /// <param name="resource">A content item, for which its type's and its owner's permissions count too; or <see langword="null"/>.</param>
    public static async Task<bool> AuthorizeAsync(
        this IAuthorizationService service, ClaimsPrincipal user, Permission permission, object? resource)
        => (await service.AuthorizeAsync(user, resource, new PermissionRequirement(permission))).Succeeded;
}
