using System.Linq.Expressions;
using OrchardCore.ContentManagement;
using Recovery.Resources.Filters;
using YesSql;

namespace Recovery.Resources.BlogPosts;

/// <summary>Reads live posts through their index, the newest first.</summary>
public sealed class PublishedPosts(ISession session, IContentManager content)
{
    /// <summary>The posts of <paramref name="window" /> that match <paramref name="predicate" />.</summary>
    public async Task<IEnumerable<ContentItem>> ListAsync(Expression<Func<BlogPostIndex, bool>> predicate, ResultWindow window)
    {
        var items = await session.Query<ContentItem, BlogPostIndex>(predicate)
            .Where(index => index.Published)
            .OrderByDescending(index => index.Date)
            .ThenByDescending(index => index.Id)
            .Skip(window.Skip)
            .Take(window.Take)
            .ListAsync();

        return await content.LoadAsync(items);
    }
}
