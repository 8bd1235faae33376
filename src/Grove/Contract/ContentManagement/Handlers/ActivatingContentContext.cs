using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Handlers;

/// <summary>What a handler learns when an item is about to be built.</summary>
public class ActivatingContentContext(ContentItem contentItem) : ContentContextBase(contentItem)
{
    /// <summary>The technical name of the content type.</summary>
    public string ContentType { get; set; } = contentItem.ContentType;

    /// <summary>The definition that the item is built from.</summary>
    public ContentTypeDefinition? Definition { get; set; }
}
