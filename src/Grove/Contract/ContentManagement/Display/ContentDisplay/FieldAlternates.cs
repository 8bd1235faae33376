using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>The templates that Orchard Core's documentation ("Templates") lists for the shapes of fields, from general to specific.</summary>
internal static class FieldAlternates
{
    public static IEnumerable<string> For(ContentTypePartDefinition part, ContentPartFieldDefinition field, string shapeType, string displayType)
    {
        var (fieldType, fieldName) = (field.FieldDefinition.Name, field.Name);
        var (partType, partName, contentType) = (part.PartDefinition.Name, part.Name, part.ContentTypeDefinition.Name);
        var (shape, mode) = PartAlternates.Split(shapeType);
        var inner = shape == fieldType ? "" : "__" + shape;
        IEnumerable<(string Owner, string Path)> owners =
        [
            .. inner.Length == 0 ? Enumerable.Empty<(string, string)>() : [(fieldType, shape)],
            (contentType, fieldType + inner),
            (partType, fieldName + inner),
            (contentType, $"{partName}__{fieldName}{inner}"),
        ];
        var own = mode is null ? $"{shape}_{displayType}" : $"{shape}_{displayType}__{mode}_Display";
        return owners.SelectMany(owner => PartAlternates.Names(owner.Owner, owner.Path, displayType, mode)).Prepend(own);
    }
}
