using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Lists.Indexes;
using OrchardCore.Lists.Models;
using YesSql;

namespace Grove.Features.Lists;

/// <summary>Queries over the items of one container, always through indexes; items that share a place are ordered by their ids.</summary>
internal static class ContainedItems
{
    /// <summary>The items of a container that <paramref name="options" /> ask for, not yet in order.</summary>
    public static IQuery<ContentItem> Of(ISession session, string containerId, ContainedItemOptions? options, string? user)
    {
        var query = session.Query<ContentItem, ContainedPartIndex>(row => row.ListContentItemId == containerId);
        query = options?.Status switch
        {
            ContentsStatus.Latest or ContentsStatus.Owner => query.Where(row => row.Latest),
            ContentsStatus.Draft => query.Where(row => row.Latest && !row.Published),
            _ => query.Where(row => row.Published),
        };

        if (options?.DisplayText is { Length: > 0 } text)
        {
            query = query.Where(row => row.DisplayText!.Contains(text)); // a column: the database knows what null means
        }

        return options?.Status == ContentsStatus.Owner ? query.With<ContentItemIndex>(row => row.Owner == user) : query;
    }

    /// <summary>The same in their order: the editors', or the newest first; backwards for the page before a cursor.</summary>
    public static IQuery<ContentItem> Sorted(IQuery<ContentItem> query, bool enableOrdering, bool backwards = false) => (enableOrdering, backwards) switch
    {
        (true, false) => query.With<ContainedPartIndex>().OrderBy(row => row.Order).ThenBy(row => row.ContentItemId),
        (true, true) => query.With<ContainedPartIndex>().OrderByDescending(row => row.Order).ThenByDescending(row => row.ContentItemId),
        (false, false) => query.With<ContentItemIndex>().OrderByDescending(row => row.CreatedUtc).ThenByDescending(row => row.ContentItemId),
        (false, true) => query.With<ContentItemIndex>().OrderBy(row => row.CreatedUtc).ThenBy(row => row.ContentItemId),
    };

    /// <summary>Those after <paramref name="cursor" /> in their order, or before it.</summary>
    public static IQuery<ContentItem> Beyond(IQuery<ContentItem> query, PageCursor cursor, bool enableOrdering, bool backwards)
    {
        var (order, moment, id) = (cursor.Number, cursor.Moment, cursor.ContentItemId);
        return (enableOrdering, backwards) switch
        {
            (true, false) => query.With<ContainedPartIndex>(row => row.Order > order || (row.Order == order && id != null && row.ContentItemId.CompareTo(id) > 0)),
            (true, true) => query.With<ContainedPartIndex>(row => row.Order < order || (row.Order == order && id != null && row.ContentItemId.CompareTo(id) < 0)),
            (false, false) => query.With<ContentItemIndex>(row => row.CreatedUtc < moment || (row.CreatedUtc == moment && id != null && row.ContentItemId.CompareTo(id) < 0)),
            (false, true) => query.With<ContentItemIndex>(row => row.CreatedUtc > moment || (row.CreatedUtc == moment && id != null && row.ContentItemId.CompareTo(id) > 0)),
        };
    }
}
