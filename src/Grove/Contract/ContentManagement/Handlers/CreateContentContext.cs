namespace OrchardCore.ContentManagement.Handlers;

/// <summary>What a handler learns when an item is stored for the first time.</summary>
public class CreateContentContext(ContentItem contentItem) : ContentContextBase(contentItem)
{
    /// <summary>Set to true to keep the item from being stored.</summary>
    public bool Cancel { get; set; }
}
