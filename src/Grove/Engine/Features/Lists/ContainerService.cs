using System.Security.Claims;
using Grove.Content.Items;
using Grove.Kernel.Caching;
using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement;
using OrchardCore.Lists.Indexes;
using OrchardCore.Lists.Models;
using OrchardCore.Lists.Services;
using OrchardCore.Navigation;
using YesSql;
using YesSql.Services;
using ISession = YesSql.ISession;

namespace Grove.Features.Lists;

/// <summary>Reads a container's items page by page, and numbers them.</summary>
internal sealed class ContainerService(
    ISession session, IContentManager content, IHttpContextAccessor http, ReadTags read, LiveChanges changes) : IContainerService
{
    /// <summary>How many items of a container are numbered at a time.</summary>
    private const int Batch = 100;

    public async Task<IEnumerable<ContentItem>> QueryContainedItemsAsync(
        string contentItemId, bool enableOrdering, PagerSlim pager, ContainedItemOptions containedItemOptions)
    {
        read.Add(Containers.Tag(contentItemId));
        var size = Math.Clamp(pager.PageSize, 1, Containers.MostPerPage);
        var page = new ListPage(() => ContainedItems.Of(session, contentItemId, containedItemOptions, User), enableOrdering, size);
        var (before, items, after) = await page.ReadAsync(PageCursor.Read(pager.Before), PageCursor.Read(pager.After));
        pager.Before = before?.ToString();
        pager.After = after?.ToString();
        return await content.LoadAsync(items);
    }

    public async Task<IEnumerable<ContentItem>> QueryContainedItemsAsync(
        string contentItemId, bool enableOrdering, Pager pager, ContainedItemOptions containedItemOptions)
    {
        read.Add(Containers.Tag(contentItemId));
        var items = await ContainedItems.Sorted(ContainedItems.Of(session, contentItemId, containedItemOptions, User), enableOrdering)
            .Skip(pager.GetStartIndex())
            .Take(Math.Clamp(pager.PageSize, 1, Containers.MostPerPage))
            .ListAsync();
        return await content.LoadAsync(items);
    }

    public async Task<int> GetNextOrderNumberAsync(string contentItemId)
    {
        var last = await session.QueryIndex<ContainedPartIndex>(row => row.ListContentItemId == contentItemId)
            .OrderByDescending(row => row.Order)
            .FirstOrDefaultAsync();
        return last is null ? 0 : last.Order + 1;
    }

    public async Task UpdateContentItemOrdersAsync(IEnumerable<ContentItem> contentItems, int orderOfFirstItem)
    {
        var places = contentItems.Select((item, index) => (item.ContentItemId, Order: orderOfFirstItem + index))
            .ToDictionary(place => place.ContentItemId, place => place.Order, StringComparer.Ordinal);

        // The live version of an item and its draft stand at the same place.
        var versions = await session.Query<ContentItem, ContainedPartIndex>(row => row.ContentItemId.IsIn(places.Keys)).ListAsync();
        foreach (var version in versions)
        {
            var order = places[version.ContentItemId];
            if (version.As<ContainedPart>() is { } part && part.Order != order)
            {
                version.Alter<ContainedPart>(contained => contained.Order = order);
                await session.SaveAsync(version, checkConcurrency: true);
                changes.Note(version);
            }
        }
    }

    public async Task SetInitialOrder(string containerContentType)
    {
        var containers = await session.Query<ContentItem, OrchardCore.ContentManagement.Records.ContentItemIndex>(
            row => row.ContentType == containerContentType && row.Latest).ListAsync();
        foreach (var container in containers)
        {
            await NumberAsync(container.ContentItemId);
        }
    }

    private async Task NumberAsync(string containerId)
    {
        var latest = new ContainedItemOptions { Status = ContentsStatus.Latest };
        for (var first = 0; ; first += Batch)
        {
            var items = (await ContainedItems.Sorted(ContainedItems.Of(session, containerId, latest, User), enableOrdering: false)
                .Skip(first)
                .Take(Batch)
                .ListAsync()).ToList();
            await UpdateContentItemOrdersAsync(items, first);
            if (items.Count < Batch)
            {
                return;
            }
        }
    }

    private string? User => http.HttpContext?.User.FindFirstValue(ClaimTypes.NameIdentifier);
}
