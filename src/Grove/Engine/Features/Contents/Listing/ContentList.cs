using System.Security.Claims;
using Grove.Features.Contents.Trash;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Contents;
using OrchardCore.Security.Permissions;
using YesSql;
using YesSql.Services;

namespace Grove.Features.Contents.Listing;

/// <summary>Finds the items of one page of the list. It reads index rows only, never the items themselves.</summary>
public sealed class ContentList(ISession session, IAuthorizationService authorization)
{
    /// <summary>How many items match, and those of the page.</summary>
    /// <param name="types">The types to list; all of them may be listed by the user.</param>
    public async Task<(int Total, IReadOnlyList<ListRow> Rows)> FindAsync(
        ClaimsPrincipal user, IReadOnlyCollection<ContentTypeDefinition> types, ListFilter filter, int skip, int take)
    {
        var names = types.ToDictionary(type => type.Name, type => type.DisplayName, StringComparer.Ordinal);
        return filter.Status == ListStatus.Trash
            ? await FindTrashAsync(user, names, filter, skip, take)
            : await FindActiveAsync(user, names, filter, skip, take);
    }

    private async Task<(int, IReadOnlyList<ListRow>)> FindActiveAsync(
        ClaimsPrincipal user, Dictionary<string, string> types, ListFilter filter, int skip, int take)
    {
        var total = await ActiveQuery(user, types.Keys, filter).CountAsync();
        var found = (await Sort(ActiveQuery(user, types.Keys, filter), filter.Order).Skip(skip).Take(take).ListAsync()).ToList();
        var live = await LiveAsync(found);
        var rows = new List<ListRow>(found.Count);
        foreach (var row in found)
        {
            var id = row.ContentItemId ?? "";
            var isLive = row.Published || live.Contains(id);
            var allowed = await AllowedAsync(user, row.ContentType, row.Owner, isLive, isDraft: !row.Published);
            rows.Add(new ListRow(
                id, NameOf(row.DisplayText, row.ContentType, types), types.GetValueOrDefault(row.ContentType ?? "") ?? "",
                isLive, !row.Published, row.Author, row.ModifiedUtc, allowed));
        }

        return (total, rows);
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

    private async Task<(int, IReadOnlyList<ListRow>)> FindTrashAsync(
        ClaimsPrincipal user, Dictionary<string, string> types, ListFilter filter, int skip, int take)
    {
        var total = await TrashQuery(types.Keys, filter).CountAsync();
        var found = await TrashQuery(types.Keys, filter).OrderByDescending(row => row.RemovedUtc).Skip(skip).Take(take).ListAsync();
        var rows = new List<ListRow>();
        foreach (var entry in found)
        {
            var mayDelete = await IsAllowedAsync(user, CommonPermissions.DeleteContent, entry.ContentType, entry.Owner);
            rows.Add(new ListRow(
                entry.ContentItemId, NameOf(entry.DisplayText, entry.ContentType, types), types.GetValueOrDefault(entry.ContentType) ?? "",
                false, false, entry.RemovedBy, entry.RemovedUtc, mayDelete ? RowActions.Restore : RowActions.None));
        }

        return (total, rows);
    }

    private IQuery<TrashEntry, TrashIndex> TrashQuery(Dictionary<string, string>.KeyCollection types, ListFilter filter)
    {
        var query = session.Query<TrashEntry, TrashIndex>(row => row.ContentType!.IsIn(types));
        return filter.Text is { Length: > 0 } text ? query.Where(row => row.DisplayText!.Contains(text)) : query;
    }

    private async Task<RowActions> AllowedAsync(ClaimsPrincipal user, string? type, string? owner, bool isLive, bool isDraft)
    {
        var allowed = isLive ? RowActions.View : RowActions.None;
        if (await IsAllowedAsync(user, CommonPermissions.EditContent, type, owner))
        {
            allowed |= RowActions.Edit;
        }

        if (await IsAllowedAsync(user, CommonPermissions.PublishContent, type, owner))
        {
            allowed |= (isDraft ? RowActions.Publish : 0) | (isLive ? RowActions.Unpublish : 0);
        }

        if (await IsAllowedAsync(user, CommonPermissions.CloneContent, type, owner))
        {
            allowed |= RowActions.Clone;
        }

        return await IsAllowedAsync(user, CommonPermissions.DeleteContent, type, owner) ? allowed | RowActions.Delete : allowed;
    }

    private Task<bool> IsAllowedAsync(ClaimsPrincipal user, Permission permission, string? type, string? owner) =>
        authorization.AuthorizeAsync(user, permission, new ContentItem { ContentType = type ?? "", Owner = owner });

    private static string NameOf(string? text, string? type, Dictionary<string, string> types) =>
        string.IsNullOrWhiteSpace(text) ? types.GetValueOrDefault(type ?? "") ?? type ?? "" : text;

    private static string IdOf(ClaimsPrincipal user) => user.FindFirstValue(ClaimTypes.NameIdentifier) ?? "";
}
