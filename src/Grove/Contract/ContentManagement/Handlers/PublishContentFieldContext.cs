namespace OrchardCore.ContentManagement.Handlers;

/// <summary>What a handler learns when the item that a field belongs to goes live, or is withdrawn.</summary>
public class PublishContentFieldContext(ContentItem contentItem, ContentItem? previousContentItem) : ContentFieldContextBase(contentItem)
{
    /// <summary>Set to true to leave things as they are.</summary>
    public bool Cancel { get; set; }

    /// <summary>The version that was live until now, or null.</summary>
    public ContentItem? PreviousItem { get; set; } = previousContentItem;

    /// <summary>The version that goes live; null when one is withdrawn.</summary>
    public ContentItem? PublishingItem { get; set; } = contentItem;
}
