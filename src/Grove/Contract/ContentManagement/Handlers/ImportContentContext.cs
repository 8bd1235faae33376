namespace OrchardCore.ContentManagement.Handlers;

/// <summary>What a handler learns when an item comes from a recipe or deployment.</summary>
public class ImportContentContext(ContentItem contentItem, ContentItem? originalContentItem = default) : ContentContextBase(contentItem)
{
    /// <summary>The stored item that the import replaces, or null when it is new.</summary>
    public ContentItem? OriginalContentItem { get; set; } = originalContentItem;
}
