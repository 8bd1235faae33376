using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Records;

namespace Grove.Content.Definitions;

/// <summary>Turns definitions into what is stored, in the shape that Orchard Core stores and recipes word, and back.</summary>
internal static class DefinitionRecords
{
    public static ContentTypeDefinition Build(
        ContentTypeDefinitionRecord record, IReadOnlyDictionary<string, ContentPartDefinitionRecord> parts) =>
        new(record.Name, record.DisplayName, record.ContentTypePartDefinitionRecords.Select(part => Build(part, parts)), record.Settings);

    public static ContentPartDefinition Build(ContentPartDefinitionRecord record) =>
        new(record.Name, record.ContentPartFieldDefinitionRecords.Select(Build), record.Settings);

    public static void Put(ContentDefinitionRecord record, ContentTypeDefinition type)
    {
        var stored = Find(record.ContentTypeDefinitionRecords, known => known.Name, type.Name);
        stored.Name = type.Name;
        stored.DisplayName = type.DisplayName;
        stored.Settings = Copy(type.Settings);
        stored.ContentTypePartDefinitionRecords = [.. type.Parts.Select(part => new ContentTypePartDefinitionRecord
        {
            Name = part.Name,
            PartName = part.PartDefinition.Name,
            Settings = Copy(part.Settings),
        })];
    }

    public static void Put(ContentDefinitionRecord record, ContentPartDefinition part)
    {
        var stored = Find(record.ContentPartDefinitionRecords, known => known.Name, part.Name);
        stored.Name = part.Name;
        stored.Settings = Copy(part.Settings);
        stored.ContentPartFieldDefinitionRecords = [.. part.Fields.Select(field => new ContentPartFieldDefinitionRecord
        {
            Name = field.Name,
            FieldName = field.FieldDefinition.Name,
            Settings = Copy(field.Settings),
        })];
    }

    public static void RemoveType(ContentDefinitionRecord record, string name) =>
        record.ContentTypeDefinitionRecords = [.. record.ContentTypeDefinitionRecords.Where(type => !Same(type.Name, name))];

    public static void RemovePart(ContentDefinitionRecord record, string name)
    {
        record.ContentPartDefinitionRecords = [.. record.ContentPartDefinitionRecords.Where(part => !Same(part.Name, name))];
        foreach (var type in record.ContentTypeDefinitionRecords)
        {
            type.ContentTypePartDefinitionRecords =
                [.. type.ContentTypePartDefinitionRecords.Where(part => !Same(part.PartName, name))];
        }
    }

    // Each type has its own copy of a part, whose fields know their place in that type.
    private static ContentTypePartDefinition Build(
        ContentTypePartDefinitionRecord record, IReadOnlyDictionary<string, ContentPartDefinitionRecord> parts) =>
        new(
            record.Name,
            parts.TryGetValue(record.PartName, out var part) ? Build(part) : new ContentPartDefinition(record.PartName),
            record.Settings);

    private static ContentPartFieldDefinition Build(ContentPartFieldDefinitionRecord record) =>
        new(new ContentFieldDefinition(record.FieldName), record.Name, record.Settings);

    private static T Find<T>(IList<T> records, Func<T, string> name, string wanted) where T : new()
    {
        var known = records.FirstOrDefault(record => Same(name(record), wanted));
        if (known is null)
        {
            known = new T();
            records.Add(known);
        }

        return known;
    }

    private static bool Same(string left, string right) => left.Equals(right, StringComparison.OrdinalIgnoreCase);

    private static JsonObject Copy(JsonObject settings) => settings.DeepClone().AsObject();
}
