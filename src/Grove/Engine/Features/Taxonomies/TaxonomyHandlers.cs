using System.Text.Json.Nodes;
using Grove.Kernel.Caching;
using Grove.Storage;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.Taxonomies.Models;

namespace Grove.Features.Taxonomies;

/// <summary>Tells where a taxonomy keeps its terms, so that they can have addresses of their own.</summary>
internal sealed class TaxonomyPartHandler : ContentPartHandler<TaxonomyPart>
{
    public override Task GetContentItemAspectAsync(ContentItemAspectContext context, TaxonomyPart part)
        => context.ForAsync<ContainedContentItemsAspect>(aspect =>
        {
            aspect.Accessors.Add(json => json[nameof(TaxonomyPart)]?[nameof(TaxonomyPart.Terms)] as JsonArray);
            return Task.CompletedTask;
        });
}

/// <summary>
/// Tells where a term keeps the terms below it, and makes pages of terms anew when the items filed under them change.
/// </summary>
internal sealed class TermHandler(CommitActions commit, CacheTags cache) : ContentHandlerBase
{
    public override Task GetContentItemAspectAsync(ContentItemAspectContext context)
        => context.ContentItem.Has(nameof(TermPart))
            ? context.ForAsync<ContainedContentItemsAspect>(aspect =>
            {
                aspect.Accessors.Add(json => json[nameof(TaxonomyPart.Terms)] as JsonArray);
                return Task.CompletedTask;
            })
            : Task.CompletedTask;

    public override Task PublishedAsync(PublishContentContext context) => EvictAsync(context.ContentItem, context.PreviousItem);

    public override Task UnpublishedAsync(PublishContentContext context) => EvictAsync(context.ContentItem, context.PreviousItem);

    public override Task RemovedAsync(RemoveContentContext context) => EvictAsync(context.ContentItem);

    public override Task ImportedAsync(ImportContentContext context) => EvictAsync(context.ContentItem, context.OriginalContentItem);

    private Task EvictAsync(params ContentItem?[] items)
    {
        var tags = items.OfType<ContentItem>().SelectMany(FiledTerms.Of).Select(filed => TermTag(filed.TermId)).ToHashSet();
        if (tags.Count > 0)
        {
            commit.AfterCommit(_ => cache.EvictAsync(tags));
        }

        return Task.CompletedTask;
    }

    /// <summary>The tag of pages that list what is filed under a term.</summary>
    internal static string TermTag(string termId) => $"contentitemid:{termId}";
}
