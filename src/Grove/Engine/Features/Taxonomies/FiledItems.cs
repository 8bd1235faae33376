using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Taxonomies.Indexing;
using YesSql;

namespace Grove.Features.Taxonomies;

/// <summary>The published items filed under a term, a page at a time.</summary>
internal sealed class FiledItems(ISession session, IContentManager content)
{
    /// <summary>How many items are filed under the term.</summary>
    public Task<int> CountAsync(string termId) => Query(termId).CountAsync();

    /// <summary>The items from <paramref name="start"/> on, newest first.</summary>
    public async Task<IReadOnlyList<ContentItem>> PageAsync(string termId, int start, int count)
    {
        var items = await Query(termId)
            .With<ContentItemIndex>()
            .OrderByDescending(index => index.CreatedUtc)
            .ThenByDescending(index => index.Id)
            .Skip(start)
            .Take(count)
            .ListAsync();
        return [.. await content.LoadAsync(items)];
    }

    private IQuery<ContentItem, TaxonomyIndex> Query(string termId)
        => session.Query<ContentItem, TaxonomyIndex>(index => index.TermContentItemId == termId && index.Published);
}
