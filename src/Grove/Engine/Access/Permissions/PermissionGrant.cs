using System.Security.Claims;
using Grove.Access.Roles;
using OrchardCore.ContentManagement;
using OrchardCore.Security.Permissions;

namespace Grove.Access.Permissions;

/// <summary>Decides whether a user holds a permission: one of their roles gives it, or gives one that implies it.</summary>
/// <remarks>
/// For a content item the permissions on its type count too (<c>Edit_BlogPost</c>), and for its owner those on own
/// content (<c>EditOwnContent</c>, <c>EditOwn_BlogPost</c>).
/// </remarks>
public sealed class PermissionGrant(RolePermissions roles)
{
    /// <summary>Whether the user holds the permission.</summary>
    /// <param name="user">Whoever asks; a visitor has the role <see cref="SystemRoles.Anonymous"/>.</param>
    /// <param name="permission">What they want to do.</param>
    /// <param name="resource">The content item they want to do it to, or <see langword="null"/>.</param>
    public async Task<bool> IsGrantedAsync(ClaimsPrincipal user, Permission permission, object? resource)
    {
        var sufficient = resource is ContentItem { ContentType.Length: > 0 } item
            ? PermissionClosure.SufficientFor(permission, item.ContentType, IsOwner(item, user))
            : PermissionClosure.SufficientFor(permission);
        return HasClaim(user, sufficient) || await roles.GrantAnyAsync(SystemRoles.Of(user), sufficient);
    }

    private static bool IsOwner(ContentItem item, ClaimsPrincipal user) =>
        user.FindFirstValue(ClaimTypes.NameIdentifier) is { Length: > 0 } id && string.Equals(id, item.Owner, StringComparison.Ordinal);

    // Permissions held by the principal itself, as those of an API client are.
    private static bool HasClaim(ClaimsPrincipal user, IReadOnlyCollection<string> sufficient) =>
        user.Identity is { IsAuthenticated: true }
        && user.FindAll(Permission.ClaimType).Any(claim => sufficient.Contains(claim.Value, StringComparer.OrdinalIgnoreCase));
}
