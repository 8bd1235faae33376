using Fluid;
using Fluid.Values;
using OrchardCore.ContentManagement;
using OrchardCore.Liquid;
using OrchardCore.Taxonomies.Indexing;
using Recovery.Resources.Filters;
using YesSql;
using YesSql.Services;

namespace Recovery.Resources.BlogPosts;

/// <summary><c>post | related_posts: 3</c>: live posts that share tags or the category, those that share most first.</summary>
public sealed class RelatedPostsFilter(ISession session, PublishedPosts posts) : ILiquidFilter
{
    private const int Usual = 3;

    /// <summary>How many shared terms are weighed: enough to rank by, however much there is.</summary>
    private const int MostTerms = 500;

    /// <inheritdoc />
    public async ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        if (input.ToObjectValue() is not IContent { ContentItem: { } post } || Terms(post) is not { Length: > 0 } terms)
        {
            return ArrayValue.Empty;
        }

        var window = ResultWindow.Of(arguments, Usual);
        var shared = (await SharedTermsAsync(post, terms))
            .CountBy(index => index.ContentItemId!) // every row has one
            .OrderByDescending(post => post.Value)
            .Skip(window.Skip)
            .Take(window.Take)
            .ToDictionary();
        if (shared.Count == 0)
        {
            return ArrayValue.Empty;
        }

        var related = await posts.ListAsync(index => index.ContentItemId.IsIn(shared.Keys), window with { Skip = 0 });
        return FluidValue.Create(related.OrderByDescending(item => shared[item.ContentItemId]).ToArray(), context.Options);
    }

    private Task<IEnumerable<TaxonomyIndex>> SharedTermsAsync(ContentItem post, string[] terms)
    {
        var self = post.ContentItemId;
        return session.QueryIndex<TaxonomyIndex>(index =>
                index.TermContentItemId.IsIn(terms) && index.ContentType == "BlogPost" && index.Published && index.ContentItemId != self)
            .OrderByDescending(index => index.Id)
            .Take(MostTerms)
            .ListAsync();
    }

    private static string[] Terms(ContentItem post)
    {
        var part = post.As<BlogPostPart>();
        return [.. part?.Tags?.TermContentItemIds ?? [], .. part?.Category?.TermContentItemIds ?? []];
    }
}
