using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace Recovery.Resources.LiteratureLinks;

/// <summary>Finds literature by who publishes it, language, kind and review date.</summary>
public class LiteratureLinkIndex : MapIndex
{
    /// <summary>The most characters of <see cref="Language" /> and <see cref="Kind" /> that the index keeps.</summary>
    public const int MaxTextSize = 64;

    /// <summary>The link.</summary>
    public string? ContentItemId { get; set; }

    /// <summary>The term of the fellowship that publishes it.</summary>
    public string? FellowshipTermContentItemId { get; set; }

    /// <summary>The language it is in.</summary>
    public string? Language { get; set; }

    /// <summary>What kind of thing it is.</summary>
    public string? Kind { get; set; }

    /// <summary>What it is called, for sorting.</summary>
    public string? DisplayText { get; set; }

    /// <summary>The day by which somebody tries the link again.</summary>
    public DateTime? ReviewBy { get; set; }

    /// <summary>Whether the row is of the live version.</summary>
    public bool Published { get; set; }

    /// <summary>Whether the row is of the newest version.</summary>
    public bool Latest { get; set; }
}

/// <summary>Writes a row for the live and the newest version of every link.</summary>
public sealed class LiteratureLinkIndexProvider : IndexProvider<ContentItem>
{
    private const int MaxDisplayTextSize = 255;

    /// <inheritdoc />
    public override void Describe(DescribeContext<ContentItem> context) =>
        context.For<LiteratureLinkIndex>()
            .When(item => item.Has<LiteratureLinkPart>() && (item.Published || item.Latest))
            .Map(Row);

    internal static LiteratureLinkIndex Row(ContentItem item)
    {
        var part = item.As<LiteratureLinkPart>();
        return new LiteratureLinkIndex
        {
            ContentItemId = item.ContentItemId,
            FellowshipTermContentItemId = part?.Fellowship?.TermContentItemIds?.FirstOrDefault(),
            Language = Cut(part?.Language?.Text, LiteratureLinkIndex.MaxTextSize),
            Kind = Cut(part?.Kind?.Text, LiteratureLinkIndex.MaxTextSize),
            DisplayText = Cut(item.DisplayText, MaxDisplayTextSize),
            ReviewBy = part?.ReviewBy?.Value,
            Published = item.Published,
            Latest = item.Latest,
        };
    }

    private static string? Cut(string? text, int length) => text?.Length > length ? text[..length] : text;
}
