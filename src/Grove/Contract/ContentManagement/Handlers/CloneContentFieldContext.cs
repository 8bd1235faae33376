namespace OrchardCore.ContentManagement.Handlers;

/// <summary>What a handler learns when the item that a field belongs to is copied.</summary>
public class CloneContentFieldContext(ContentItem contentItem, ContentItem cloneContentItem) : ContentFieldContextBase(contentItem)
{
    /// <summary>The copy.</summary>
    public ContentItem CloneContentItem { get; set; } = cloneContentItem;
}
