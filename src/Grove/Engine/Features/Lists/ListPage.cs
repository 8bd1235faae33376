using OrchardCore.ContentManagement;
using OrchardCore.Lists.Models;
using YesSql;

namespace Grove.Features.Lists;

/// <summary>One page of a list, read from its neighbour's key: no page costs more than the first, and none is missed when items come or go.</summary>
/// <param name="all">Makes a query for the list's items.</param>
/// <param name="enableOrdering">Whether they stand in the editors' order.</param>
/// <param name="size">Items on a page.</param>
internal sealed class ListPage(Func<IQuery<ContentItem>> all, bool enableOrdering, int size)
{
    /// <summary>The page's items, with the cursors to the pages before and after it; null where there is none.</summary>
    /// <param name="before">The page ends before it.</param>
    /// <param name="after">The page begins after it. Where both are null, or nothing is there, it is the first page.</param>
    public async Task<(PageCursor? Before, IReadOnlyList<ContentItem> Items, PageCursor? After)> ReadAsync(PageCursor? before, PageCursor? after)
    {
        if (before is { } end && await TakeAsync(end, backwards: true) is { Count: > 0 } previous)
        {
            var items = previous.Take(size).Reverse().ToList();
            return (previous.Count > size ? Cursor(items[0], previous[size]) : null, items, await EdgeAsync(items[^1], backwards: false));
        }

        if (after is { } start && await TakeAsync(start, backwards: false) is { Count: > 0 } next)
        {
            return (await EdgeAsync(next[0], backwards: true), [.. next.Take(size)], Rest(next));
        }

        var first = await TakeAsync(null, backwards: false);
        return (null, [.. first.Take(size)], Rest(first));
    }

    private async Task<List<ContentItem>> TakeAsync(PageCursor? from, bool backwards)
    {
        var query = from is { } cursor ? ContainedItems.Beyond(all(), cursor, enableOrdering, backwards) : all();
        return [.. await ContainedItems.Sorted(query, enableOrdering, backwards).Take(size + 1).ListAsync()];
    }

    private PageCursor? Rest(List<ContentItem> read) => read.Count > size ? Cursor(read[size - 1], read[size]) : null;

    // The page that one came from lies across this edge, unless its items have gone meanwhile.
    private async Task<PageCursor?> EdgeAsync(ContentItem item, bool backwards)
    {
        var edge = new PageCursor(Key(item), item.ContentItemId);
        var neighbour = await ContainedItems.Sorted(ContainedItems.Beyond(all(), edge, enableOrdering, backwards), enableOrdering, backwards).FirstOrDefaultAsync();
        return neighbour is null ? null : Cursor(item, neighbour);
    }

    private PageCursor Cursor(ContentItem item, ContentItem neighbour) =>
        new(Key(item), Key(item) == Key(neighbour) ? item.ContentItemId : null);

    private long Key(ContentItem item) => enableOrdering
        ? item.As<ContainedPart>()?.Order ?? 0
        : item.CreatedUtc.GetValueOrDefault().Ticks;
}
