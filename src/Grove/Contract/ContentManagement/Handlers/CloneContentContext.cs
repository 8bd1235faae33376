namespace OrchardCore.ContentManagement.Handlers;

/// <summary>What a handler learns when an item is copied.</summary>
public class CloneContentContext(ContentItem contentItem, ContentItem cloneContentItem) : ContentContextBase(contentItem)
{
    /// <summary>The copy.</summary>
    public ContentItem CloneContentItem { get; set; } = cloneContentItem;
}
