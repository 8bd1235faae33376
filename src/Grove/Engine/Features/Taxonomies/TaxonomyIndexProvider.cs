using OrchardCore.ContentManagement;
using OrchardCore.Taxonomies.Indexing;
using YesSql.Indexes;

namespace Grove.Features.Taxonomies;

/// <summary>Indexes the terms that the live and the newest version of each item are filed under.</summary>
internal sealed class TaxonomyIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context)
        => context.For<TaxonomyIndex>()
            .When(item => item.Published || item.Latest)
            .Map(item => FiledTerms.Of(item).Select(filed => new TaxonomyIndex
            {
                TaxonomyContentItemId = filed.TaxonomyId,
                ContentItemId = item.ContentItemId,
                ContentType = item.ContentType,
                ContentPart = filed.Part,
                ContentField = filed.Field,
                TermContentItemId = filed.TermId,
                Published = item.Published,
                Latest = item.Latest,
            }));
}
