using Grove.Content.Handlers;
using Grove.Kernel.Caching;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Records;
using YesSql;
using YesSql.Services;

namespace Grove.Content.Items;

/// <summary>Reads and writes versions. Whatever is read is loaded once, and noted for the page cache.</summary>
internal sealed class VersionStore(ISession session, KnownVersions known, ContentPhases phases, ReadTags read)
{
    private readonly Dictionary<object, ContentItem> _basis = new(ReferenceEqualityComparer.Instance);

    public async Task<ContentItem?> LiveAsync(string id)
    {
        read.Add(ContentTags.Item(id));
        return known.RecallPublishedItemId(id, out var item)
            ? item
            : await FirstAsync(session.Query<ContentItem, ContentItemIndex>(row => row.ContentItemId == id && row.Published));
    }

    public async Task<ContentItem?> LatestAsync(string id)
    {
        read.Add(ContentTags.Item(id));
        return await FirstAsync(session.Query<ContentItem, ContentItemIndex>(row => row.ContentItemId == id && row.Latest));
    }

    public async Task<ContentItem?> VersionAsync(string versionId) =>
        await FirstAsync(session.Query<ContentItem, ContentItemIndex>(row => row.ContentItemVersionId == versionId));

    /// <summary>Every version of an item, newest first.</summary>
    public Task<List<ContentItem>> AllAsync(string id) => ListAsync(
        session.Query<ContentItem, ContentItemIndex>(row => row.ContentItemId == id).OrderByDescending(row => row.DocumentId));

    /// <summary>The latest and the live version of an item, which may be one.</summary>
    public Task<List<ContentItem>> ActiveAsync(string id) => ListAsync(
        session.Query<ContentItem, ContentItemIndex>(row => row.ContentItemId == id && (row.Latest || row.Published)));

    /// <summary>The live or latest versions of several items, by id.</summary>
    public async Task<Dictionary<string, ContentItem>> ManyAsync(IReadOnlyCollection<string> ids, bool live)
    {
        foreach (var id in ids)
        {
            read.Add(ContentTags.Item(id));
        }

        var query = session.Query<ContentItem, ContentItemIndex>(row => row.ContentItemId.IsIn(ids));
        var found = await ListAsync(live ? query.Where(row => row.Published) : query.Where(row => row.Latest));
        return found.ToDictionary(item => item.ContentItemId, StringComparer.Ordinal);
    }

    /// <summary>Several versions by their own ids.</summary>
    public async Task<Dictionary<string, ContentItem>> VersionsAsync(IReadOnlyCollection<string> versionIds)
    {
        var found = await ListAsync(session.Query<ContentItem, ContentItemIndex>(row => row.ContentItemVersionId.IsIn(versionIds)));
        return found.ToDictionary(item => item.ContentItemVersionId, StringComparer.Ordinal);
    }

    /// <summary>Tells handlers that an item was read, unless they know.</summary>
    public async Task<ContentItem> LoadAsync(ContentItem item)
    {
        if (known.Knows(item))
        {
            return item;
        }

        if (item.Id != 0 && known.RecallVersionId(item.Id, out var before))
        {
            return before;
        }

        known.Store(item);
        var context = new LoadContentContext(item);
        await phases.BeforeAsync((handler, loading) => handler.LoadingAsync(loading), context);
        await phases.AfterAsync((handler, loaded) => handler.LoadedAsync(loaded), context);
        return item;
    }

    /// <summary>Writes a version with the unit of work; if somebody else has changed it meanwhile, the unit of work fails.</summary>
    public async Task SaveAsync(ContentItem item)
    {
        await session.SaveAsync(item, checkConcurrency: true);
        known.Store(item);
    }

    /// <summary>Notes which version another was built from, until that other is stored.</summary>
    public void BuiltFrom(ContentItem building, ContentItem existing) => _basis[building] = existing;

    /// <summary>Takes the mark of the latest version from every other version, before this one gets it.</summary>
    /// <remarks>
    /// A version that was built from another takes it from that one and no other: if somebody else was there first, the unit of
    /// work fails. A flush removes the old index rows of all that it writes before it adds new ones, so both may go in one.
    /// </remarks>
    public async Task SupersedeAsync(ContentItem item)
    {
        var others = _basis.Remove(item, out var basis)
            ? [basis]
            : await session.Query<ContentItem, ContentItemIndex>(row => row.ContentItemId == item.ContentItemId && row.Latest).ListAsync();
        foreach (var other in others)
        {
            if (other != item)
            {
                other.Latest = false;
                await SaveAsync(other);
            }
        }
    }

    private async Task<ContentItem?> FirstAsync(IQuery<ContentItem> query) =>
        await query.FirstOrDefaultAsync() is { } item ? await LoadAsync(item) : null;

    private async Task<List<ContentItem>> ListAsync(IQuery<ContentItem> query)
    {
        var loaded = new List<ContentItem>();
        foreach (var item in await query.ListAsync())
        {
            loaded.Add(await LoadAsync(item));
        }

        return loaded;
    }
}
