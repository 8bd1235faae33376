using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.Security.Permissions;

namespace Grove.Features.Contents.Listing;

/// <summary>Which buttons a line of the list offers: those whose verb makes sense for the item and is allowed to the user.</summary>
public sealed class RowRules(IAuthorizationService authorization)
{
    /// <summary>For an item that is not deleted.</summary>
    public async Task<RowActions> ForActiveAsync(ClaimsPrincipal user, string? type, string? owner, bool isLive, bool isDraft)
    {
        var allowed = isLive ? RowActions.View : RowActions.None;
        if (await IsAllowedAsync(user, CommonPermissions.EditContent, type, owner))
        {
            allowed |= RowActions.Edit;
        }

        if (await IsAllowedAsync(user, CommonPermissions.PublishContent, type, owner))
        {
            allowed |= (isDraft ? RowActions.Publish : 0) | (isLive ? RowActions.Unpublish : 0);
        }

        if (await IsAllowedAsync(user, CommonPermissions.CloneContent, type, owner))
        {
            allowed |= RowActions.Clone;
        }

        return await IsAllowedAsync(user, CommonPermissions.DeleteContent, type, owner) ? allowed | RowActions.Delete : allowed;
    }

    /// <summary>For an item in the trash: who may delete may bring back.</summary>
    public async Task<RowActions> ForTrashAsync(ClaimsPrincipal user, string? type, string? owner) =>
        await IsAllowedAsync(user, CommonPermissions.DeleteContent, type, owner) ? RowActions.Restore : RowActions.None;

    private Task<bool> IsAllowedAsync(ClaimsPrincipal user, Permission permission, string? type, string? owner) =>
        authorization.AuthorizeAsync(user, permission, new ContentItem { ContentType = type ?? "", Owner = owner });
}
