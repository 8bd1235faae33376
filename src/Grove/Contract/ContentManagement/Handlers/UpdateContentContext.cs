namespace OrchardCore.ContentManagement.Handlers;

/// <summary>What a handler learns when an item has changed.</summary>
public class UpdateContentContext(ContentItem contentItem) : ContentContextBase(contentItem)
{
    /// <summary>The item that is being stored.</summary>
    public ContentItem UpdatingItem { get; set; } = contentItem;
}
