using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Models;

/// <summary>A group of fields that types can hold. It never changes; a builder makes another.</summary>
public class ContentPartDefinition : ContentDefinition
{
    /// <summary>Creates a part without fields.</summary>
    public ContentPartDefinition(string name) : this(name, [], [])
    {
    }

    /// <summary>Creates a part.</summary>
    public ContentPartDefinition(string name, IEnumerable<ContentPartFieldDefinition> fields, JsonObject settings)
    {
        Name = name;
        Fields = [.. fields];
        Settings = settings.Clone()!; // a copy of an object is an object
        foreach (var field in Fields)
        {
            field.PartDefinition = this;
        }
    }

    /// <summary>The fields in their order.</summary>
    public IEnumerable<ContentPartFieldDefinition> Fields { get; private set; }
}
