using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Metadata.Builders;

/// <summary>Changes a part's place in a type.</summary>
public abstract class ContentTypePartDefinitionBuilder
{
    /// <summary>The settings as changed so far.</summary>
    protected readonly JsonObject _settings;

    /// <summary>Starts from <paramref name="part" />.</summary>
    protected ContentTypePartDefinitionBuilder(ContentTypePartDefinition part)
    {
        Current = part;
        Name = part.Name;
        PartName = part.PartDefinition.Name;
        TypeName = part.ContentTypeDefinition?.Name ?? string.Empty;
        _settings = part.Settings.Clone()!; // a copy of an object is an object
    }

    /// <summary>The place as it was.</summary>
    public ContentTypePartDefinition Current { get; protected set; }

    /// <summary>The name under which the part stands in the type.</summary>
    public string Name { get; private set; }

    /// <summary>The technical name of the part.</summary>
    public string PartName { get; private set; }

    /// <summary>The type that holds the part.</summary>
    public string TypeName { get; private set; }

    /// <summary>The place as changed.</summary>
    public abstract ContentTypePartDefinition Build();

    /// <summary>Merges settings, as a recipe words them.</summary>
    public ContentTypePartDefinitionBuilder MergeSettings(JsonObject settings)
    {
        SettingsJson.Merge(_settings, settings);
        return this;
    }

    /// <summary>Changes the settings of one class.</summary>
    public ContentTypePartDefinitionBuilder MergeSettings<T>(Action<T> setting) where T : class, new()
    {
        SettingsJson.Merge(_settings, setting);
        return this;
    }

    /// <summary>Sets the settings of one class.</summary>
    public ContentTypePartDefinitionBuilder WithSettings<T>(T settings)
    {
        SettingsJson.Write(_settings, settings);
        return this;
    }
}
