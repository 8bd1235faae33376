namespace OrchardCore.ContentManagement.Handlers;

/// <summary>What a handler learns when an item goes live, or is withdrawn.</summary>
public class PublishContentContext(ContentItem contentItem, ContentItem? previousContentItem) : ContentContextBase(contentItem)
{
    /// <summary>Set to true to leave things as they are.</summary>
    public bool Cancel { get; set; }

    /// <summary>The version that was live until now, or null.</summary>
    public ContentItem? PreviousItem { get; set; } = previousContentItem;

    /// <summary>The version that goes live; null when one is withdrawn.</summary>
    public ContentItem? PublishingItem { get; set; } = contentItem;
}
