using Grove.Access.Endpoints;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.Lists.Models;
using OrchardCore.Lists.Services;
using OrchardCore.Modules;
using OrchardCore.Navigation;

namespace Grove.Features.Lists.Ordering;

/// <summary>The dashboard's page of a container's items, where editors put them in order.</summary>
[Feature("OrchardCore.Lists")]
[Area("OrchardCore.Lists")]
[AsksPermission("EditContent")]
public sealed class OrderController(IContainerService containerService, IAuthorizationService authorizationService, Containers containers) : Controller
{
    private const string Route = "Lists/Order/{containerId?}";

    private const int UsualPageSize = 50;

    /// <summary>Shows a page of the newest versions of a container's items.</summary>
    /// <param name="containerId">The container.</param>
    /// <param name="pagerSlimParameters">Where the page begins or ends.</param>
    [HttpGet]
    [Admin(Route, "ListOrder")]
    public async Task<IActionResult> Index(string? containerId, PagerSlimParameters pagerSlimParameters)
    {
        if (await containers.FindAsync(containerId, VersionOptions.Latest) is not { } container)
        {
            return NotFound();
        }

        if (!await authorizationService.AuthorizeAsync(User, CommonPermissions.EditContent, container.Item))
        {
            return Forbid();
        }

        var pager = new PagerSlim(pagerSlimParameters, UsualPageSize);
        var asked = (pagerSlimParameters.Before, pagerSlimParameters.After);
        var items = await PageAsync(container, pager);
        return View("/Features/Lists/Ordering/Order.cshtml", new OrderPage(container.Item, container.Settings, [.. items], asked.Before, asked.After, pager));
    }

    /// <summary>Moves an item of a page to another place on it; the addresses and names are those of Orchard's dashboard.</summary>
    /// <param name="containerId">The container.</param>
    /// <param name="oldIndex">The item's place on the page, from 0.</param>
    /// <param name="newIndex">Its new place.</param>
    /// <param name="pagerSlimParameters">Which page.</param>
    /// <param name="pageSize">Items on a page.</param>
    [HttpPost]
    [Admin(Route, "ListOrder")]
    public async Task<IActionResult> UpdateContentItemOrders(
        string? containerId, int oldIndex, int newIndex, PagerSlimParameters pagerSlimParameters, int pageSize)
    {
        if (await containers.FindAsync(containerId, VersionOptions.Latest) is not { Settings.EnableOrdering: true } container)
        {
            return NotFound();
        }

        if (!await authorizationService.AuthorizeAsync(User, CommonPermissions.EditContent, container.Item))
        {
            return Forbid();
        }

        var items = (await PageAsync(container, new PagerSlim(pagerSlimParameters, pageSize > 0 ? pageSize : UsualPageSize))).ToList();
        if (oldIndex < 0 || oldIndex >= items.Count || newIndex < 0 || newIndex >= items.Count)
        {
            return BadRequest();
        }

        var first = items.Min(item => item.As<ContainedPart>()?.Order ?? 0);
        var moved = items[oldIndex];
        items.RemoveAt(oldIndex);
        items.Insert(newIndex, moved);
        await containerService.UpdateContentItemOrdersAsync(items, first);
        return RedirectToAction(nameof(Index), new { area = "OrchardCore.Lists", containerId, pagerSlimParameters.Before, pagerSlimParameters.After });
    }

    private Task<IEnumerable<ContentItem>> PageAsync(Container container, PagerSlim pager) => containerService.QueryContainedItemsAsync(
        container.Item.ContentItemId, container.Settings.EnableOrdering, pager, new ContainedItemOptions { Status = ContentsStatus.Latest });
}
