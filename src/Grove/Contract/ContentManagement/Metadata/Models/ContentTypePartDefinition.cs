using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Models;

/// <summary>A part as one type holds it: under a name, with settings of its own.</summary>
public class ContentTypePartDefinition : ContentDefinition
{
    /// <summary>Creates the place of a part in a type.</summary>
    public ContentTypePartDefinition(string name, ContentPartDefinition contentPartDefinition, JsonObject settings)
    {
        Name = name;
        PartDefinition = contentPartDefinition;
        Settings = settings.Clone()!; // a copy of an object is an object
        foreach (var field in PartDefinition.Fields)
        {
            field.ContentTypePartDefinition ??= this;
        }
    }

    /// <summary>The part, as all types share it.</summary>
    public ContentPartDefinition PartDefinition { get; private set; }

    /// <summary>The type that holds the part.</summary>
    public ContentTypeDefinition ContentTypeDefinition { get; set; } = null!; // set by the type
}
