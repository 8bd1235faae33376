using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Records;

/// <summary>A field's place in a part as it is stored.</summary>
public class ContentPartFieldDefinitionRecord
{
    /// <summary>The kind of field, for instance <c>TextField</c>.</summary>
    public string FieldName { get; set; } = string.Empty;

    /// <summary>The name of the field in its part.</summary>
    public string Name { get; set; } = string.Empty;

    /// <summary>The settings by class.</summary>
    public JsonObject Settings { get; set; } = [];
}
