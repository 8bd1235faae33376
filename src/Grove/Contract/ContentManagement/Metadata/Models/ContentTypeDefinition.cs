using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Models;

/// <summary>A kind of content: its parts and settings. It never changes; a builder makes another.</summary>
public class ContentTypeDefinition : ContentDefinition
{
    /// <summary>Creates a type without parts.</summary>
    public ContentTypeDefinition(string name, string displayName) : this(name, displayName, [], [])
    {
    }

    /// <summary>Creates a type.</summary>
    public ContentTypeDefinition(
        string name, string displayName, IEnumerable<ContentTypePartDefinition> parts, JsonObject settings)
    {
        Name = name;
        DisplayName = displayName;
        Parts = [.. parts];
        Settings = settings.Clone()!; // a copy of an object is an object
        foreach (var part in Parts)
        {
            part.ContentTypeDefinition = this;
        }
    }

    /// <summary>What people call the type.</summary>
    public string DisplayName { get; private set; }

    /// <summary>The parts in their order.</summary>
    public IEnumerable<ContentTypePartDefinition> Parts { get; private set; }

    /// <summary>The display name.</summary>
    public override string ToString() => DisplayName;
}
