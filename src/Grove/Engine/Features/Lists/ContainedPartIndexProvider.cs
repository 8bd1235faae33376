using OrchardCore.ContentManagement;
using OrchardCore.Lists.Indexes;
using OrchardCore.Lists.Models;
using YesSql.Indexes;

namespace Grove.Features.Lists;

/// <summary>Writes a row for the live and the newest version of every item in a container.</summary>
internal sealed class ContainedPartIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) =>
        context.For<ContainedPartIndex>()
            .When(item => item.Has<ContainedPart>() && (item.Published || item.Latest))
            .Map(item =>
            {
                var part = item.As<ContainedPart>()!; // as the condition says
                return new ContainedPartIndex
                {
                    ContentItemId = item.ContentItemId,
                    ListContentItemId = part.ListContentItemId,
                    ListContentType = part.ListContentType,
                    DisplayText = Cut(item.DisplayText),
                    Order = part.Order,
                    Published = item.Published,
                    Latest = item.Latest,
                };
            });

    // Never in the middle of a character that takes two places.
    private static string? Cut(string? text) => text is null || text.Length <= ContainedPartIndex.MaxDisplayTextSize
        ? text
        : text[..(char.IsHighSurrogate(text[ContainedPartIndex.MaxDisplayTextSize - 1]) ? ContainedPartIndex.MaxDisplayTextSize - 1 : ContainedPartIndex.MaxDisplayTextSize)];
}
