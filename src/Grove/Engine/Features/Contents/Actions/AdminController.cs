using Grove.Access.Endpoints;
using Grove.Access.SignIn;
using Grove.Features.Contents.Trash;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Modules;
using OrchardCore.Security.Permissions;

namespace Grove.Features.Contents.Actions;

/// <summary>What the dashboard does to an item at the press of one button: each a POST, each with its own permission. And the way to its page.</summary>
[Feature("OrchardCore.Contents")]
[Area("OrchardCore.Contents")]
public sealed class AdminController(
    IContentManager content, TrashBin trash, IAuthorizationService authorization, INotifier notifier, IHtmlLocalizer<AdminController> html) : Controller
{
    /// <summary>Leads to the item's page: the live one, or the draft's preview.</summary>
    [HttpGet]
    [Admin("Contents/ContentItems/{contentItemId}/Display", "AdminDisplayContentItem")]
    [AsksPermission("PreviewContent")]
    public async Task<IActionResult> Display(string contentItemId)
    {
        if (await content.GetAsync(contentItemId, VersionOptions.Latest) is not { } item)
        {
            return NotFound();
        }

        var isLive = await content.HasPublishedVersionAsync(item);
        return await authorization.AuthorizeAsync(User, isLive ? CommonPermissions.ViewContent : CommonPermissions.PreviewContent, item)
            ? RedirectToAction(isLive ? "Display" : "Preview", "Item", new { area = "OrchardCore.Contents", contentItemId })
            : Forbid();
    }

    /// <summary>Makes the latest version the one that visitors see.</summary>
    [HttpPost]
    [Admin("Contents/ContentItems/{contentItemId}/Publish", "PublishContentItem")]
    [AsksPermission("PublishContent")]
    public Task<IActionResult> Publish(string contentItemId, string? returnUrl) => DoAsync(contentItemId, CommonPermissions.PublishContent, returnUrl, async item =>
    {
        var problems = (await content.ValidateAsync(item)).Errors;
        if (problems.Count > 0)
        {
            await notifier.ErrorAsync(html["“{0}” cannot be published: {1}", NameOf(item), string.Join(' ', problems.Select(problem => problem.ErrorMessage))]);
            return;
        }

        await TellAsync(await content.PublishAsync(item), html["“{0}” has been published.", NameOf(item)]);
    });

    /// <summary>Takes the item from visitors; its words stay as a draft.</summary>
    [HttpPost]
    [Admin("Contents/ContentItems/{contentItemId}/Unpublish", "UnpublishContentItem")]
    [AsksPermission("PublishContent")]
    public Task<IActionResult> Unpublish(string contentItemId, string? returnUrl) => DoAsync(contentItemId, CommonPermissions.PublishContent, returnUrl, async item =>
        await TellAsync(await content.UnpublishAsync(item), html["“{0}” is no longer published.", NameOf(item)]));

    /// <summary>Puts the item into the trash.</summary>
    [HttpPost]
    [Admin("Contents/ContentItems/{contentItemId}/Delete", "DeleteContentItem")]
    [AsksPermission("DeleteContent")]
    public Task<IActionResult> Remove(string contentItemId, string? returnUrl) => DoAsync(contentItemId, CommonPermissions.DeleteContent, returnUrl, async item =>
        await TellAsync(await content.RemoveAsync(item), html["“{0}” has been put into the trash.", NameOf(item)]));

    /// <summary>Forgets the draft; what is published stays.</summary>
    [HttpPost]
    [Admin("Contents/ContentItems/{contentItemId}/DiscardDraft", "DiscardDraftContentItem")]
    [AsksPermission("DeleteContent")]
    public Task<IActionResult> DiscardDraft(string contentItemId, string? returnUrl) => DoAsync(contentItemId, CommonPermissions.DeleteContent, returnUrl, async item =>
    {
        if (item.Published)
        {
            await notifier.InformationAsync(html["“{0}” has no draft.", NameOf(item)]);
            return;
        }

        await content.DiscardDraftAsync(item);
        await notifier.SuccessAsync(html["The draft of “{0}” has been discarded.", NameOf(item)]);
    });

    /// <summary>Makes a copy, as a draft.</summary>
    [HttpPost]
    [Admin("Contents/ContentItems/{contentItemId}/Clone", "CloneContentItem")]
    [AsksPermission("CloneContent")]
    public Task<IActionResult> Clone(string contentItemId, string? returnUrl) => DoAsync(contentItemId, CommonPermissions.CloneContent, returnUrl, async item =>
    {
        await content.CloneAsync(item);
        await notifier.SuccessAsync(html["“{0}” has been copied; the copy is a draft.", NameOf(item)]);
    });

    /// <summary>Brings an item back from the trash, as a draft.</summary>
    [HttpPost]
    [Admin("Contents/ContentItems/{contentItemId}/Restore", "RestoreContentItem")]
    [AsksPermission("DeleteContent")]
    public async Task<IActionResult> Restore(string contentItemId, string? returnUrl)
    {
        if (await trash.FindAsync(contentItemId) is not { } version)
        {
            return NotFound();
        }

        if (!await authorization.AuthorizeAsync(User, CommonPermissions.DeleteContent, version))
        {
            return Forbid();
        }

        var result = await content.RestoreAsync(version);
        if (result.Succeeded)
        {
            await notifier.SuccessAsync(html["“{0}” is back, as a draft.", NameOf(version)]);
        }
        else
        {
            await notifier.ErrorAsync(html["“{0}” cannot be restored: {1}", NameOf(version), string.Join(' ', result.Errors.Select(error => error.ErrorMessage))]);
        }

        return Back(returnUrl, version);
    }

    private async Task<IActionResult> DoAsync(string id, Permission permission, string? returnUrl, Func<ContentItem, Task> verb)
    {
        if (await content.GetAsync(id, VersionOptions.Latest) is not { } item)
        {
            return NotFound();
        }

        if (!await authorization.AuthorizeAsync(User, permission, item))
        {
            return Forbid();
        }

        await verb(item);
        return Back(returnUrl, item);
    }

    private async Task TellAsync(bool done, LocalizedHtmlString success)
    {
        if (done)
        {
            await notifier.SuccessAsync(success);
        }
        else
        {
            await notifier.ErrorAsync(html["Nothing was changed: a part of the site refused."]);
        }
    }

    private IActionResult Back(string? returnUrl, ContentItem item) => ReturnUrl.IsLocal(returnUrl)
        ? LocalRedirect(returnUrl!) // local, so it is there
        : RedirectToAction("List", "Admin", new { area = "OrchardCore.Contents", contentTypeId = item.ContentType });

    private static string NameOf(ContentItem item) => string.IsNullOrWhiteSpace(item.DisplayText) ? item.ContentType : item.DisplayText;
}
