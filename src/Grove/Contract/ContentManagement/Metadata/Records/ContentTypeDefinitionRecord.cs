using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Records;

/// <summary>A type as it is stored.</summary>
public class ContentTypeDefinitionRecord
{
    /// <summary>The technical name.</summary>
    public string Name { get; set; } = string.Empty;

    /// <summary>What people call the type.</summary>
    public string DisplayName { get; set; } = string.Empty;

    /// <summary>The settings by class.</summary>
    public JsonObject Settings { get; set; } = [];

    /// <summary>The parts in their order.</summary>
    public IList<ContentTypePartDefinitionRecord> ContentTypePartDefinitionRecords { get; set; } = [];
}
