using System.Security.Claims;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
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

    /// <summary>Whether the user holds the permission for items of a content type.</summary>
    /// <param name="requiredPermission">A permission on content, such as <c>EditContent</c>.</param>
    /// <param name="contentTypeDefinition">The content type.</param>
    /// <param name="owner">Whose items: a user's id, so that permissions on own content count for that user; <see langword="null"/> for anybody's.</param>
    public static Task<bool> AuthorizeContentTypeAsync(
        this IAuthorizationService service, ClaimsPrincipal user, Permission requiredPermission,
        ContentTypeDefinition contentTypeDefinition, string? owner = default)
        => AuthorizeContentTypeAsync(service, user, requiredPermission, contentTypeDefinition.Name, owner);

    /// <summary>Whether the user holds the permission for items of a content type.</summary>
    /// <param name="requiredPermission">A permission on content, such as <c>EditContent</c>.</param>
    /// <param name="contentType">The content type's technical name.</param>
    /// <param name="owner">Whose items: a user's id, so that permissions on own content count for that user; <see langword="null"/> for anybody's.</param>
    public static Task<bool> AuthorizeContentTypeAsync(
        this IAuthorizationService service, ClaimsPrincipal user, Permission requiredPermission, string contentType, string? owner = default)
        => AuthorizeAsync(service, user, requiredPermission, new ContentItem { ContentType = contentType, Owner = owner ?? "" });
}
