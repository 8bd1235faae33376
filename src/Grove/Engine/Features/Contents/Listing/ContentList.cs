using System.Security.Claims;
using Grove.Features.Contents.Trash;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Records;
using YesSql;
using YesSql.Services;

namespace Grove.Features.Contents.Listing;

/// <summary>Finds the items of one page of the list. It reads index rows only, never the items themselves.</summary>
public sealed class ContentList(ISession session, RowRules rules)
{
    /// <summary>How many items match.</summary>
    /// <param name="types">The types to list; all of them may be listed by the user.</param>
    public Task<int> CountAsync(ClaimsPrincipal user, IReadOnlyCollection<ContentTypeDefinition> types, ListFilter filter) =>
        filter.Status == ListStatus.Trash
            ? TrashQuery(NamesOf(types).Keys, filter).CountAsync()
            : ActiveQuery(user, NamesOf(types).Keys, filter).CountAsync();

    /// <summary>The items of a page.</summary>
    /// <param name="types">The types to list; all of them may be listed by the user.</param>
    public Task<IReadOnlyList<ListRow>> RowsAsync(
        ClaimsPrincipal user, IReadOnlyCollection<ContentTypeDefinition> types, ListFilter filter, int skip, int take) =>
        filter.Status == ListStatus.Trash
            ? TrashRowsAsync(user, NamesOf(types), filter, skip, take)
            : ActiveRowsAsync(user, NamesOf(types), filter, skip, take);

    private async Task<IReadOnlyList<ListRow>> ActiveRowsAsync(
        ClaimsPrincipal user, Dictionary<string, string> types, ListFilter filter, int skip, int take)
    {
        var found = (await Sort(ActiveQuery(user, types.Keys, filter), filter.Order).Skip(skip).Take(take).ListAsync()).ToList();
        var live = await LiveAsync(found);
        var rows = new List<ListRow>(found.Count);
        foreach (var row in found)
        {
            var id = row.ContentItemId ?? "";
            var isLive = row.Published || live.Contains(id);
            var allowed = await rules.ForActiveAsync(user, row.ContentType, row.Owner, isLive, isDraft: !row.Published);
            rows.Add(new ListRow(
                id, NameOf(row.DisplayText, row.ContentType, types), types.GetValueOrDefault(row.ContentType ?? "") ?? "",
                isLive, !row.Published, row.Author, row.ModifiedUtc, allowed));
        }

        return rows;
    }

    private IQueryIndex<ContentItemIndex> ActiveQuery(ClaimsPrincipal user, Dictionary<string, string>.KeyCollection types, ListFilter filter)
    {
        var query = session.QueryIndex<ContentItemIndex>();
        if (types.Count == 1)
        {
            var only = types.First();
            query = query.Where(row => row.ContentType == only);
        }
        else
        {
            query = query.Where(row => row.ContentType!.IsIn(types));
        }

        query = filter.Status switch
        {
            ListStatus.Published => query.Where(row => row.Published),
            ListStatus.Draft => query.Where(row => row.Latest && !row.Published),
            ListStatus.Mine => query.Where(row => row.Latest && row.Owner == IdOf(user)),
            _ => query.Where(row => row.Latest),
        };
        return filter.Text is { Length: > 0 } text ? query.Where(row => row.DisplayText!.Contains(text)) : query;
    }

    private static IQueryIndex<ContentItemIndex> Sort(IQueryIndex<ContentItemIndex> query, ListOrder order) => order switch
    {
        ListOrder.Created => query.OrderByDescending(row => row.CreatedUtc).ThenByDescending(row => row.DocumentId),
        ListOrder.Published => query.OrderByDescending(row => row.PublishedUtc).ThenByDescending(row => row.DocumentId),
        ListOrder.Title => query.OrderBy(row => row.DisplayText).ThenBy(row => row.DocumentId),
        _ => query.OrderByDescending(row => row.ModifiedUtc).ThenByDescending(row => row.DocumentId),
    };

    // A draft may have a live version beside it.
    private async Task<HashSet<string>> LiveAsync(IReadOnlyCollection<ContentItemIndex> found)
    {
        var drafts = found.Where(row => !row.Published).Select(row => row.ContentItemId).OfType<string>().ToArray();
        return drafts.Length == 0
            ? []
            : [.. (await session.QueryIndex<ContentItemIndex>().Where(row => row.Published && row.ContentItemId!.IsIn(drafts)).ListAsync())
                .Select(row => row.ContentItemId).OfType<string>()];
    }

    private async Task<IReadOnlyList<ListRow>> TrashRowsAsync(
        ClaimsPrincipal user, Dictionary<string, string> types, ListFilter filter, int skip, int take)
    {
        var found = await TrashQuery(types.Keys, filter).OrderByDescending(row => row.RemovedUtc).Skip(skip).Take(take).ListAsync();
        var rows = new List<ListRow>();
        foreach (var entry in found)
        {
            var allowed = await rules.ForTrashAsync(user, entry.ContentType, entry.Owner);
            rows.Add(new ListRow(
                entry.ContentItemId, NameOf(entry.DisplayText, entry.ContentType, types), types.GetValueOrDefault(entry.ContentType) ?? "",
                false, false, entry.RemovedBy, entry.RemovedUtc, allowed));
        }

        return rows;
    }

    private IQuery<TrashEntry, TrashIndex> TrashQuery(Dictionary<string, string>.KeyCollection types, ListFilter filter)
    {
        var query = session.Query<TrashEntry, TrashIndex>(row => row.ContentType!.IsIn(types));
        return filter.Text is { Length: > 0 } text ? query.Where(row => row.DisplayText!.Contains(text)) : query;
    }

    private static Dictionary<string, string> NamesOf(IEnumerable<ContentTypeDefinition> types) =>
        types.ToDictionary(type => type.Name, type => type.DisplayName, StringComparer.Ordinal);

    private static string NameOf(string? text, string? type, Dictionary<string, string> types) =>
        string.IsNullOrWhiteSpace(text) ? types.GetValueOrDefault(type ?? "") ?? type ?? "" : text;

    private static string IdOf(ClaimsPrincipal user) => user.FindFirstValue(ClaimTypes.NameIdentifier) ?? "";
}
