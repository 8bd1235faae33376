using YesSql.Indexes;

namespace OrchardCore.ContentManagement.Records;

/// <summary>The row by which a version of an item is found: one a version.</summary>
public class ContentItemIndex : MapIndex
{
    /// <summary>How long a content type's name may be.</summary>
    public const int MaxContentTypeSize = 255;

    /// <summary>How much of an owner's id is kept.</summary>
    public const int MaxOwnerSize = 255;

    /// <summary>How much of an author's name is kept.</summary>
    public const int MaxAuthorSize = 255;

    /// <summary>How much of a display text is kept.</summary>
    public const int MaxDisplayTextSize = 255;

    /// <summary>The number of the version's document.</summary>
    public long DocumentId { get; set; }

    /// <summary>Names the item through all its versions.</summary>
    public string ContentItemId { get; set; } = string.Empty;

    /// <summary>Names the version.</summary>
    public string ContentItemVersionId { get; set; } = string.Empty;

    /// <summary>Whether this is the newest version.</summary>
    public bool Latest { get; set; }

    /// <summary>Whether this version is live.</summary>
    public bool Published { get; set; }

    /// <summary>The technical name of the content type.</summary>
    public string ContentType { get; set; } = string.Empty;

    /// <summary>When the version last changed.</summary>
    public DateTime? ModifiedUtc { get; set; }

    /// <summary>When the item went live.</summary>
    public DateTime? PublishedUtc { get; set; }

    /// <summary>When the item was created.</summary>
    public DateTime? CreatedUtc { get; set; }

    /// <summary>The id of the user to whom the item belongs.</summary>
    public string? Owner { get; set; }

    /// <summary>The name of the user who made the version.</summary>
    public string? Author { get; set; }

    /// <summary>What the item is called, cut to <see cref="MaxDisplayTextSize" />.</summary>
    public string? DisplayText { get; set; }
}
