using Grove.Access.Endpoints;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Contents;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.Modules;

namespace Grove.Features.Contents.Editing;

/// <summary>Creates and edits content in the dashboard.</summary>
[Feature("OrchardCore.Contents")]
[Area("OrchardCore.Contents")]
[AsksPermission("EditContent")]
public sealed class AdminController(
    IContentManager content, IContentItemDisplayManager display, IContentDefinitionManager definitions, IAuthorizationService authorization,
    IUpdateModelAccessor updaters, EditorPages pages, EditorStamp stamps, Saving saving) : Controller
{
    private const string Existing = "Contents/ContentItems/{contentItemId}/Edit";
    private const string New = "Contents/ContentTypes/{id}/Create";

    /// <summary>Shows an empty form for a content type.</summary>
    [HttpGet]
    [Admin(New, "CreateContentItem")]
    public async Task<IActionResult> Create(string id, string? returnUrl)
    {
        if (await NewAsync(id) is not { } item)
        {
            return NotFound();
        }

        return await MayAsync(EditorVerbKind.Save, item)
            ? Page(await pages.BuildAsync(User, item, await display.BuildEditorAsync(item, updaters.ModelUpdater, true), isNew: true, returnUrl))
            : Forbid();
    }

    /// <summary>Stores a new item.</summary>
    [HttpPost]
    [Consumes("application/x-www-form-urlencoded", "multipart/form-data")]
    [ActionName(nameof(Create))]
    [Admin(New, "CreateContentItem")]
    public async Task<IActionResult> CreatePost(string id, string? returnUrl)
    {
        if (!ModelState.IsValid)
        {
            return BadRequest(); // a form that cannot be read; what is wrong inside it is found later
        }

        var verb = EditorVerb.Of(Request.Form);
        if (await NewAsync(id) is not { } item)
        {
            return NotFound();
        }

        if (!await MayAsync(verb.Kind, item))
        {
            return Forbid();
        }

        var editor = await display.UpdateEditorAsync(item, updaters.ModelUpdater, true);
        var result = await saving.TryAsync(item, isNew: true, verb.Kind, updaters.ModelUpdater);
        return result == SavingResult.Done
            ? await pages.DoneAsync(this, item, verb, returnUrl)
            : await RefusedAsync(result, await pages.BuildAsync(User, item, editor, isNew: true, returnUrl));
    }

    /// <summary>Shows the form of an item, filled from its latest version.</summary>
    [HttpGet]
    [Admin(Existing, "EditContentItem")]
    public async Task<IActionResult> Edit(string contentItemId, string? returnUrl)
    {
        if (await content.GetAsync(contentItemId, VersionOptions.Latest) is not { } item)
        {
            return NotFound();
        }

        if (!await MayAsync(EditorVerbKind.Save, item))
        {
            return Forbid();
        }

        var editor = await display.BuildEditorAsync(item, updaters.ModelUpdater, false);
        return Page(await pages.BuildAsync(User, item, editor, isNew: false, returnUrl));
    }

    /// <summary>Stores the values of the form. A newer state that somebody else has saved is never replaced unknowingly.</summary>
    [HttpPost]
    [Consumes("application/x-www-form-urlencoded", "multipart/form-data")]
    [ActionName(nameof(Edit))]
    [Admin(Existing, "EditContentItem")]
    public async Task<IActionResult> EditPost(string contentItemId, string? returnUrl)
    {
        if (!ModelState.IsValid)
        {
            return BadRequest(); // as above
        }

        var verb = EditorVerb.Of(Request.Form);
        if (await content.GetAsync(contentItemId, VersionOptions.Latest) is not { } latest || await stamps.CurrentAsync(contentItemId) is not { } stored)
        {
            return NotFound();
        }

        if (!await MayAsync(verb.Kind, latest))
        {
            return Forbid();
        }

        var formStamp = (string?)Request.Form[EditorStamp.Field];
        var isOutdated = stored.IsNewerThan(formStamp, Request.Form[EditorStamp.ReplaceField]);
        var draft = (await content.GetAsync(contentItemId, VersionOptions.DraftRequired))!; // the latest version is there, so a draft can be made
        var editor = await display.UpdateEditorAsync(draft, updaters.ModelUpdater, false);
        var result = isOutdated ? SavingResult.Conflict : await saving.TryAsync(draft, isNew: false, verb.Kind, updaters.ModelUpdater);
        return result == SavingResult.Done
            ? await pages.DoneAsync(this, draft, verb, returnUrl)
            : await RefusedAsync(result, (await pages.BuildAsync(User, draft, editor, isNew: false, returnUrl)) with { Stamp = formStamp });
    }

    private async Task<ContentItem?> NewAsync(string contentType) =>
        await definitions.GetTypeDefinitionAsync(contentType) is { } type ? await content.NewAsync(type.Name) : null;

    // Whoever may publish may edit; publishing and taking back need the permission to publish.
    private async Task<bool> MayAsync(EditorVerbKind verb, ContentItem item) =>
        await authorization.AuthorizeAsync(User, CommonPermissions.EditContent, item)
        && (verb == EditorVerbKind.Save || await authorization.AuthorizeAsync(User, CommonPermissions.PublishContent, item));

    private async Task<IActionResult> RefusedAsync(SavingResult result, EditorPage page)
    {
        var (status, shown) = await pages.RefusedAsync(result, page, ModelState);
        Response.StatusCode = status;
        return Page(shown);
    }

    private ViewResult Page(EditorPage page) => View("/Features/Contents/Editing/Editor.cshtml", page);
}
