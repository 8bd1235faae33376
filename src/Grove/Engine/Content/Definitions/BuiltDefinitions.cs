using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Records;

namespace Grove.Content.Definitions;

/// <summary>The definitions of one state of the stored document.</summary>
internal sealed class BuiltDefinitions
{
    // What is built from a cached document is kept exactly as long as that document is.
    private static readonly ConditionalWeakTable<ContentDefinitionRecord, BuiltDefinitions> Known = [];

    private readonly FrozenDictionary<string, ContentTypeDefinition> _types;
    private readonly FrozenDictionary<string, ContentPartDefinition> _parts;

    public BuiltDefinitions(ContentDefinitionRecord record)
    {
        Identifier = record.Identifier ?? string.Empty;
        var partRecords = record.ContentPartDefinitionRecords
            .ToDictionary(part => part.Name, StringComparer.OrdinalIgnoreCase);
        _parts = partRecords.Values.Select(DefinitionRecords.Build)
            .ToFrozenDictionary(part => part.Name, StringComparer.OrdinalIgnoreCase);
        _types = record.ContentTypeDefinitionRecords.Select(type => DefinitionRecords.Build(type, partRecords))
            .ToFrozenDictionary(type => type.Name, StringComparer.OrdinalIgnoreCase);
        Types = [.. record.ContentTypeDefinitionRecords.Select(type => _types[type.Name])];
        Parts = [.. record.ContentPartDefinitionRecords.Select(part => _parts[part.Name])];
    }

    /// <summary>Changes with every change of a definition.</summary>
    public string Identifier { get; }

    public IReadOnlyList<ContentTypeDefinition> Types { get; }

    public IReadOnlyList<ContentPartDefinition> Parts { get; }

    public ContentTypeDefinition? Type(string? name) => name is null ? null : _types.GetValueOrDefault(name);

    public ContentPartDefinition? Part(string? name) => name is null ? null : _parts.GetValueOrDefault(name);

    public static BuiltDefinitions Of(ContentDefinitionRecord record) =>
        Known.GetValue(record, static record => new BuiltDefinitions(record));
}
