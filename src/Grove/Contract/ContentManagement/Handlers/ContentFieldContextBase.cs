using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Handlers;

/// <summary>What every phase of a field's life tells its handlers: the item, the part and the field's definition.</summary>
public class ContentFieldContextBase
{
    /// <summary>Creates the context of a field of <paramref name="contentItem" />.</summary>
    protected ContentFieldContextBase(ContentItem contentItem) => ContentItem = contentItem;

    /// <summary>The item that the field belongs to.</summary>
    public ContentItem ContentItem { get; }

    /// <summary>The field as its part defines it.</summary>
    public ContentPartFieldDefinition ContentPartFieldDefinition { get; set; } = null!; // set by whoever calls the handler

    /// <summary>The name under which the field's part stands in the item.</summary>
    public string PartName { get; set; } = string.Empty;
}
