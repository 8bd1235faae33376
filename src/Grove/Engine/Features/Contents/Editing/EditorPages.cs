using System.Security.Claims;
using Grove.Access.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Contents;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Notify;
using ISession = YesSql.ISession;

namespace Grove.Features.Contents.Editing;

/// <summary>What an editor sees before, after and instead of saving.</summary>
public sealed class EditorPages(
    IContentManager content, IContentDefinitionManager definitions, IAuthorizationService authorization, ISession session, EditorStamp stamps,
    INotifier notifier, IHtmlLocalizer<EditorPages> html, IStringLocalizer<EditorPages> text)
{
    private const string Area = "OrchardCore.Contents";

    /// <summary>The editor page of an item.</summary>
    public async Task<EditorPage> BuildAsync(ClaimsPrincipal user, ContentItem item, IShape editor, bool isNew, string? returnUrl)
    {
        var type = await TypeAsync(item);
        var isLive = !isNew && await content.HasPublishedVersionAsync(item);
        return new EditorPage(
            item, type, editor, isNew, isLive,
            IsDraft: !isNew && !item.Published,
            MayPublish: await authorization.AuthorizeAsync(user, CommonPermissions.PublishContent, item),
            MayDelete: !isNew && await authorization.AuthorizeAsync(user, CommonPermissions.DeleteContent, item),
            Stamp: isNew ? null : (await stamps.CurrentAsync(item.ContentItemId))?.Stamp,
            ReturnUrl: ReturnUrl.IsLocal(returnUrl) ? returnUrl : null);
    }

    /// <summary>The page for a form that was not stored: what is wrong, with the words that were typed.</summary>
    public async Task<(int Status, EditorPage Page)> RefusedAsync(SavingResult result, EditorPage page, ModelStateDictionary state)
    {
        switch (result)
        {
            case SavingResult.Conflict:
                await session.CancelAsync();
                state.AddModelError("", text["Somebody else has saved this since you opened it. Nothing was stored; your words are below."]);
                return (StatusCodes.Status409Conflict, page with { Conflict = await stamps.CurrentAsync(page.Item.ContentItemId) });
            case SavingResult.Cancelled:
                state.AddModelError("", text["It could not be stored: a part of the site refused."]);
                break;
        }

        return (StatusCodes.Status422UnprocessableEntity, page);
    }

    /// <summary>Says what was stored, and goes on.</summary>
    public async Task<IActionResult> DoneAsync(Controller controller, ContentItem item, EditorVerb verb, string? returnUrl)
    {
        var type = await TypeAsync(item);
        var name = string.IsNullOrWhiteSpace(item.DisplayText) ? type.DisplayName : item.DisplayText;
        await notifier.SuccessAsync(verb.Kind switch
        {
            EditorVerbKind.Publish => html["“{0}” has been published.", name],
            EditorVerbKind.Unpublish => html["“{0}” has been saved and is no longer published.", name],
            _ => html["The draft of “{0}” has been saved.", name],
        });

        if (verb.StaysHere || (!ReturnUrl.IsLocal(returnUrl) && !type.IsListable()))
        {
            return controller.RedirectToAction("Edit", "Admin", new { area = Area, contentItemId = item.ContentItemId, returnUrl });
        }

        return ReturnUrl.IsLocal(returnUrl)
            ? controller.LocalRedirect(returnUrl!) // local, so it is there
            : controller.RedirectToAction("List", "Admin", new { area = Area, contentTypeId = item.ContentType });
    }

    private async Task<ContentTypeDefinition> TypeAsync(ContentItem item) =>
        await definitions.GetTypeDefinitionAsync(item.ContentType) ?? new ContentTypeDefinition(item.ContentType, item.ContentType);
}
