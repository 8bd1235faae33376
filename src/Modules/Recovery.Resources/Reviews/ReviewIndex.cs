using OrchardCore.ContentManagement;
using Recovery.Resources.BlogPosts;
using Recovery.Resources.LiteratureLinks;
using YesSql.Indexes;

namespace Recovery.Resources.Reviews;

/// <summary>Finds content by the day by which somebody looks at it again.</summary>
public class ReviewIndex : MapIndex
{
    /// <summary>The post or link.</summary>
    public string? ContentItemId { get; set; }

    /// <summary>The day of its next review.</summary>
    public DateTime ReviewBy { get; set; }
}

/// <summary>Writes a row for the newest version of every item that has a review date.</summary>
public sealed class ReviewIndexProvider : IndexProvider<ContentItem>
{
    /// <inheritdoc />
    public override void Describe(DescribeContext<ContentItem> context) =>
        context.For<ReviewIndex>()
            .When(item => item.Latest && ReviewBy(item) is not null)
            .Map(item => new ReviewIndex { ContentItemId = item.ContentItemId, ReviewBy = ReviewBy(item).GetValueOrDefault() });

    internal static DateTime? ReviewBy(ContentItem item) =>
        item.Has<BlogPostPart>() ? item.As<BlogPostPart>()?.ReviewBy?.Value
            : item.Has<LiteratureLinkPart>() ? item.As<LiteratureLinkPart>()?.ReviewBy?.Value
            : null;
}
