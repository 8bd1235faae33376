using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Records;

/// <summary>A part as it is stored.</summary>
public class ContentPartDefinitionRecord
{
    /// <summary>The technical name.</summary>
    public string Name { get; set; } = string.Empty;

    /// <summary>The settings by class.</summary>
    public JsonObject Settings { get; set; } = [];

    /// <summary>The fields in their order.</summary>
    public IList<ContentPartFieldDefinitionRecord> ContentPartFieldDefinitionRecords { get; set; } = [];
}
