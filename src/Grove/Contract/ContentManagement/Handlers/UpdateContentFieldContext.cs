namespace OrchardCore.ContentManagement.Handlers;

/// <summary>What a handler learns when the item that a field belongs to has changed.</summary>
public class UpdateContentFieldContext(ContentItem contentItem) : ContentFieldContextBase(contentItem)
{
    /// <summary>The item that is being stored.</summary>
    public ContentItem UpdatingItem { get; set; } = contentItem;
}
