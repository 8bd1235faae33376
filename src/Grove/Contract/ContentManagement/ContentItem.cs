using System.Text.Json.Serialization;

namespace OrchardCore.ContentManagement;

/// <summary>One version of a piece of content: who and when beside its parts.</summary>
[JsonConverter(typeof(ContentItemConverter))]
public class ContentItem : ContentElement
{
    /// <summary>Creates an item without parts.</summary>
    public ContentItem() => ContentItem = this;

    /// <summary>The number of the stored document of this version; zero until it is stored.</summary>
    public long Id { get; set; }

    /// <summary>Names the item through all its versions: 26 digits and lower-case letters.</summary>
    public string ContentItemId { get; set; } = null!; // null until given, as its JSON says

    /// <summary>Names this version: 26 digits and lower-case letters.</summary>
    public string ContentItemVersionId { get; set; } = null!; // null until given, as its JSON says

    /// <summary>The technical name of the content type.</summary>
    public string ContentType { get; set; } = null!; // null until given, as its JSON says

    /// <summary>What the item is called in lists and links.</summary>
    public string? DisplayText { get; set; }

    /// <summary>Whether this is the newest version, published or not; false for all versions of an item in the trash.</summary>
    public bool Latest { get; set; }

    /// <summary>Whether this version is live.</summary>
    public bool Published { get; set; }

    /// <summary>When this version last changed.</summary>
    public DateTime? ModifiedUtc { get; set; }

    /// <summary>When the item went live; null while it is not.</summary>
    public DateTime? PublishedUtc { get; set; }

    /// <summary>When the item was created.</summary>
    public DateTime? CreatedUtc { get; set; }

    /// <summary>The id of the user to whom the item belongs.</summary>
    public string? Owner { get; set; }

    /// <summary>The name of the user who made this version.</summary>
    public string? Author { get; set; }

    /// <summary>The display text, or the content type and id where there is none.</summary>
    public override string ToString() =>
        string.IsNullOrWhiteSpace(DisplayText) ? $"{ContentType} ({ContentItemId})" : DisplayText;
}
