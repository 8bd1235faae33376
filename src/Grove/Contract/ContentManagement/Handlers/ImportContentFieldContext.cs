namespace OrchardCore.ContentManagement.Handlers;

/// <summary>What a handler learns when the item that a field belongs to comes from a recipe or deployment.</summary>
public class ImportContentFieldContext(ContentItem contentItem, ContentItem? originalContentItem = default) : ContentFieldContextBase(contentItem)
{
    /// <summary>The stored item that the import replaces, or null when it is new.</summary>
    public ContentItem? OriginalContentItem { get; set; } = originalContentItem;
}
