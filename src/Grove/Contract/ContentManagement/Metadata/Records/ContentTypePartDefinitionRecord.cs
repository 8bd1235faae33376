using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Records;

/// <summary>A part's place in a type as it is stored.</summary>
public class ContentTypePartDefinitionRecord
{
    /// <summary>The technical name of the part.</summary>
    public string PartName { get; set; } = string.Empty;

    /// <summary>The name under which the part stands in the type.</summary>
    public string Name { get; set; } = string.Empty;

    /// <summary>The settings by class.</summary>
    public JsonObject Settings { get; set; } = [];
}
