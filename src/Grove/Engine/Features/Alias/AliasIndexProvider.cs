using OrchardCore.Alias.Indexes;
using OrchardCore.Alias.Models;
using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace Grove.Features.Alias;

/// <summary>Indexes the aliases of live and latest versions.</summary>
internal sealed class AliasIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) => context.For<AliasPartIndex>()
        .When(item => (item.Latest || item.Published) && item.Has<AliasPart>())
        .Map(item => item.As<AliasPart>()?.Alias is { Length: > 0 and <= AliasPart.MaxAliasLength } alias
            ? new AliasPartIndex
            {
                Alias = alias.ToLowerInvariant(),
                ContentItemId = item.ContentItemId,
                Latest = item.Latest,
                Published = item.Published,
            }
            : null);
}
