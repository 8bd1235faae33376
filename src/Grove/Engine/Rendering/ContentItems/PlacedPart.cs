using System.Globalization;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.DisplayManagement.Zones;

namespace Grove.Rendering.ContentItems;

/// <summary>A part of a type, its place in the type's form, and its fields in their order.</summary>
/// <param name="Definition">The part as the type has it.</param>
/// <param name="Position">Its place: the definition's, or its index from 1.</param>
/// <param name="Fields">Its fields, by the positions that the definition gives them.</param>
internal sealed record PlacedPart(ContentTypePartDefinition Definition, string Position, IReadOnlyList<ContentPartFieldDefinition> Fields)
{
    public static IEnumerable<PlacedPart> Of(ContentTypeDefinition type) => type.Parts
        .Select((part, index) => new PlacedPart(part, PositionOf(part.GetSettings<ContentTypePartSettings>().Position, index), FieldsOf(part)))
        .OrderBy(part => part.Position, FlatPositionComparer.Instance);

    private static IReadOnlyList<ContentPartFieldDefinition> FieldsOf(ContentTypePartDefinition part) =>
    [
        .. part.PartDefinition.Fields
            .Select((field, index) => (field, position: PositionOf(field.GetSettings<ContentPartFieldSettings>().Position, index)))
            .OrderBy(placed => placed.position, FlatPositionComparer.Instance)
            .Select(placed => placed.field),
    ];

    private static string PositionOf(string? position, int index) => string.IsNullOrEmpty(position) ? (index + 1).ToString(CultureInfo.InvariantCulture) : position;
}
