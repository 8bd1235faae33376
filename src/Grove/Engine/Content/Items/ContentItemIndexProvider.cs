using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using YesSql.Indexes;

namespace Grove.Content.Items;

/// <summary>Makes the rows by which versions are found and kept unique.</summary>
internal sealed class ContentItemIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context)
    {
        context.For<ContentItemIndex>().Map(item => new ContentItemIndex
        {
            ContentItemId = item.ContentItemId,
            ContentItemVersionId = item.ContentItemVersionId,
            Latest = item.Latest,
            Published = item.Published,
            ContentType = item.ContentType,
            ModifiedUtc = item.ModifiedUtc,
            PublishedUtc = item.PublishedUtc,
            CreatedUtc = item.CreatedUtc,
            Owner = Cut(item.Owner, ContentItemIndex.MaxOwnerSize),
            Author = Cut(item.Author, ContentItemIndex.MaxAuthorSize),
            DisplayText = Cut(item.DisplayText, ContentItemIndex.MaxDisplayTextSize),
        });

        context.For<SoleVersionIndex>()
            .When(item => item.Latest || item.Published)
            .Map(item => new SoleVersionIndex
            {
                LatestOf = item.Latest ? item.ContentItemId : null,
                LiveOf = item.Published ? item.ContentItemId : null,
            });
    }

    // Never in the middle of a character that takes two places.
    private static string? Cut(string? text, int length) => text is null || text.Length <= length
        ? text
        : text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];
}
