using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Models;

/// <summary>A field as one part holds it: a kind of field under a name, with settings.</summary>
public class ContentPartFieldDefinition : ContentDefinition
{
    /// <summary>Creates the place of a field in a part.</summary>
    public ContentPartFieldDefinition(ContentFieldDefinition contentFieldDefinition, string name, JsonObject settings)
    {
        Name = name;
        FieldDefinition = contentFieldDefinition;
        Settings = settings.Clone()!; // a copy of an object is an object
    }

    /// <summary>The kind of field.</summary>
    public ContentFieldDefinition FieldDefinition { get; private set; }

    /// <summary>The part that holds the field.</summary>
    public ContentPartDefinition PartDefinition { get; set; } = null!; // set by the part

    /// <summary>The place of the part in a type.</summary>
    public ContentTypePartDefinition ContentTypePartDefinition { get; set; } = null!; // set by the type
}
