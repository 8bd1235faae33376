using YesSql;
using YesSql.Indexes;

namespace OrchardCore.ContentManagement;

/// <summary>Runs queries for items and loads what they bring, so that handlers see it.</summary>
public static class ContentQueryExtensions
{
    /// <summary>The first item, loaded, or null.</summary>
    public static async Task<ContentItem?> FirstOrDefaultAsync(this IQuery<ContentItem> query, IContentManager contentManager) =>
        await query.FirstOrDefaultAsync() is { } item
            ? await contentManager.LoadAsync(item)
            : (await contentManager.LoadAsync([])).FirstOrDefault();

    /// <summary>All items, loaded.</summary>
    public static async Task<IEnumerable<ContentItem>> ListAsync(this IQuery<ContentItem> query, IContentManager contentManager) =>
        await contentManager.LoadAsync(await query.ListAsync());

    /// <summary>All items, each loaded as it is read.</summary>
    public static IAsyncEnumerable<ContentItem> ToAsyncEnumerable(this IQuery<ContentItem> query, IContentManager contentManager) =>
        contentManager.LoadAsync(query.ToAsyncEnumerable());
}

/// <summary>Runs queries for items through an index and loads what they bring, so that handlers see it.</summary>
public static class ContentQueryOfTIndexExtensions
{
    /// <summary>The first item, loaded, or null.</summary>
    public static Task<ContentItem?> FirstOrDefaultAsync<TIndex>(
        this IQuery<ContentItem, TIndex> query, IContentManager contentManager)
        where TIndex : class, IIndex => ((IQuery<ContentItem>)query).FirstOrDefaultAsync(contentManager);

    /// <summary>All items, loaded.</summary>
    public static Task<IEnumerable<ContentItem>> ListAsync<TIndex>(
        this IQuery<ContentItem, TIndex> query, IContentManager contentManager)
        where TIndex : class, IIndex => ((IQuery<ContentItem>)query).ListAsync(contentManager);

    /// <summary>All items, each loaded as it is read.</summary>
    public static IAsyncEnumerable<ContentItem> ToAsyncEnumerable<TIndex>(
        this IQuery<ContentItem, TIndex> query, IContentManager contentManager)
        where TIndex : class, IIndex => ((IQuery<ContentItem>)query).ToAsyncEnumerable(contentManager);
}
