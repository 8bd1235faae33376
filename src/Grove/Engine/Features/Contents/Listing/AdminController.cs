using Grove.Access.Endpoints;
using Grove.Admin.Paging;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Settings;

namespace Grove.Features.Contents.Listing;

/// <summary>The list of content in the dashboard.</summary>
[Feature("OrchardCore.Contents")]
[Area("OrchardCore.Contents")]
public sealed class AdminController(ContentTypesOfUser types, ContentList list, ISiteService sites) : Controller
{
    private const int MostPerPage = 100;

    /// <summary>Shows one page of the items that match the filter.</summary>
    /// <param name="contentTypeId">A content type's technical name; none lists all types.</param>
    /// <param name="filter">What else the address asks for.</param>
    [HttpGet]
    [Admin("Contents/ContentItems/{contentTypeId?}", "ListContentItems")]
    [AsksPermission("ListContent")]
    public async Task<IActionResult> List(string? contentTypeId, ListFilter filter)
    {
        var listable = await types.ListableAsync(User);
        if (listable.Count == 0)
        {
            return Forbid();
        }

        var name = string.IsNullOrEmpty(contentTypeId) ? filter.Type : contentTypeId;
        var type = string.IsNullOrEmpty(name) ? null : listable.FirstOrDefault(one => string.Equals(one.Name, name, StringComparison.OrdinalIgnoreCase));
        if (!string.IsNullOrEmpty(name) && type is null)
        {
            return NotFound();
        }

        return View("/Features/Contents/Listing/List.cshtml", await PageAsync(listable, type, filter));
    }

    private async Task<ListPage> PageAsync(IReadOnlyList<ContentTypeDefinition> listable, ContentTypeDefinition? type, ListFilter filter)
    {
        filter.Text = filter.Text?.Trim();
        filter.Type = type?.Name;
        IReadOnlyList<ContentTypeDefinition> shown = type is null ? listable : [type];
        var pager = await PagerAsync(filter);
        var pages = new ListPager(pager.Page, pager.PageSize, await list.CountAsync(User, shown, filter), page => Address(filter, page));
        pages = pages with { Page = pager.Page = Math.Min(pager.Page, pages.Pages) };
        var rows = await list.RowsAsync(User, shown, filter, pager.GetStartIndex(), pager.PageSize);
        var creatable = await types.CreatableAsync(User);
        return new ListPage(filter, type, listable, creatable, rows, pages, Request.PathBase + Request.Path + Request.QueryString);
    }

    private async Task<Pager> PagerAsync(ListFilter filter)
    {
        var site = await sites.GetSiteSettingsAsync();
        var most = site.MaxPageSize > 0 ? Math.Min(site.MaxPageSize, MostPerPage) : MostPerPage;
        var usual = Math.Clamp(site.PageSize, 1, most);
        return new Pager(filter.Page, filter.PageSize is > 0 and var size ? Math.Min(size, most) : null, usual);
    }

    private string? Address(ListFilter filter, int page) => Url.Action(nameof(List), new
    {
        area = "OrchardCore.Contents",
        contentTypeId = filter.Type ?? "",
        q = string.IsNullOrEmpty(filter.Text) ? null : filter.Text,
        status = filter.Status == ListStatus.Latest ? (ListStatus?)null : filter.Status,
        sort = filter.Order == ListOrder.Modified ? (ListOrder?)null : filter.Order,
        pageSize = filter.PageSize,
        pagenum = page == 1 ? (int?)null : page,
    });
}
