using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;

namespace Grove.Rendering.ContentItems;

/// <summary>A content item's parts as objects of the classes that features registered for them.</summary>
internal sealed class TypedParts(IOptions<ContentOptions> options)
{
    /// <summary>The item's part; a new one where it has none yet.</summary>
    public ContentPart Of(ContentItem item, ContentTypePartDefinition definition)
    {
        var type = options.Value.ContentPartOptionsLookup.TryGetValue(definition.PartDefinition.Name, out var option) ? option.Type : typeof(ContentPart);
        if (item.Get(type, definition.Name) is ContentPart existing)
        {
            return existing;
        }
        var part = (ContentPart)Activator.CreateInstance(type)!; // parts have a constructor without arguments
        part.ContentItem = item;
        return part;
    }
}
