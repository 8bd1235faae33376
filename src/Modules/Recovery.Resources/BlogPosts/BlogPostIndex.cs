using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace Recovery.Resources.BlogPosts;

/// <summary>Finds posts by date and author.</summary>
public class BlogPostIndex : MapIndex
{
    /// <summary>The post.</summary>
    public string? ContentItemId { get; set; }

    /// <summary>The staff profile of its author.</summary>
    public string? AuthorContentItemId { get; set; }

    /// <summary>The day that readers see; the day of publishing or creation where editors left it out.</summary>
    public DateTime? Date { get; set; }

    /// <summary>Whether the row is of the live version.</summary>
    public bool Published { get; set; }

    /// <summary>Whether the row is of the newest version.</summary>
    public bool Latest { get; set; }
}

/// <summary>Writes a row for the live and the newest version of every post.</summary>
public sealed class BlogPostIndexProvider : IndexProvider<ContentItem>
{
    /// <inheritdoc />
    public override void Describe(DescribeContext<ContentItem> context) =>
        context.For<BlogPostIndex>()
            .When(item => item.Has<BlogPostPart>() && (item.Published || item.Latest))
            .Map(Row);

    internal static BlogPostIndex Row(ContentItem item)
    {
        var part = item.As<BlogPostPart>();
        return new BlogPostIndex
        {
            ContentItemId = item.ContentItemId,
            AuthorContentItemId = part?.Author?.ContentItemIds?.FirstOrDefault(),
            Date = part?.Date?.Value ?? item.PublishedUtc?.Date ?? item.CreatedUtc?.Date,
            Published = item.Published,
            Latest = item.Latest,
        };
    }
}
