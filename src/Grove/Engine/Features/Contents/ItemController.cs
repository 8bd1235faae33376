using Grove.Access.Endpoints;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.Contents;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.Modules;

namespace Grove.Features.Contents;

/// <summary>
/// How a page is made, hop by hop. <c>GET /blog/some-post</c>:
/// <list type="number">
/// <item>The page cache answers if it knows the page (Rendering: OutputCaching), and nothing else runs.</item>
/// <item>The entrance hands the request to the shell's pipeline (Kernel: SiteEntrance, ShellPipeline).</item>
/// <item>Routing asks for the item of the path, which is in memory (Features: AutorouteTransformer), and comes here.</item>
/// <item>The live version is read by its id, once (Content: ContentManager, VersionStore; Storage: ISession). Draft or trash: 404.</item>
/// <item>The visitor may see it, or not (Access: IAuthorizationService).</item>
/// <item>Drivers of its parts and fields make pieces, placement puts them into zones (Rendering: IContentItemDisplayManager).</item>
/// <item>The view turns the pieces into HTML, each by the most specific template, theme before module before engine; the theme's layout goes around it.</item>
/// <item>Whatever was read on the way has left its tag; the page is kept under them until a commit evicts one (Kernel: ReadTags, CacheTags).</item>
/// </list>
/// </summary>
[Feature("OrchardCore.Contents")]
[Area(ItemRoutes.Area)]
public sealed class ItemController(
    IContentManager content, IContentItemDisplayManager display, IAuthorizationService authorization, IUpdateModelAccessor updater) : Controller
{
    /// <summary>The page of a live item, or of an item inside it at <paramref name="jsonPath" />.</summary>
    [AcceptVerbs("GET", "HEAD")]
    [AsksPermission("ViewContent")]
    public async Task<IActionResult> Display(string contentItemId, string? jsonPath)
    {
        var item = await content.GetAsync(contentItemId, jsonPath);
        if (item is null)
        {
            return NotFound();
        }

        if (!await authorization.AuthorizeAsync(User, CommonPermissions.ViewContent, item))
        {
            return Refuse();
        }

        var shape = await display.BuildDisplayAsync(item, updater.ModelUpdater, "Detail");
        return View(shape);
    }

    /// <summary>The page as it would be if the latest version were live, for those who may preview.</summary>
    [AcceptVerbs("GET", "HEAD")]
    [AsksPermission("PreviewContent")]
    public async Task<IActionResult> Preview(string contentItemId)
    {
        var item = await content.GetAsync(contentItemId, VersionOptions.Latest);
        if (item is null)
        {
            return NotFound();
        }

        if (!await authorization.AuthorizeAsync(User, CommonPermissions.PreviewContent, item))
        {
            return Refuse();
        }

        Response.Headers.CacheControl = "no-cache, no-store";
        var shape = await display.BuildDisplayAsync(item, updater.ModelUpdater, "Detail");
        return View(nameof(Display), shape);
    }

    // Somebody unknown may sign in first.
    private IActionResult Refuse() => User.Identity?.IsAuthenticated == true ? Forbid() : Challenge();
}
