using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Metadata.Builders;

/// <summary>Changes a field's place in a part.</summary>
public abstract class ContentPartFieldDefinitionBuilder
{
    /// <summary>The settings as changed so far.</summary>
    protected readonly JsonObject _settings;

    /// <summary>Starts from <paramref name="field" />.</summary>
    protected ContentPartFieldDefinitionBuilder(ContentPartFieldDefinition field)
    {
        Current = field;
        _settings = field.Settings.Clone()!; // a copy of an object is an object
    }

    /// <summary>The field as it was.</summary>
    public ContentPartFieldDefinition Current { get; private set; }

    /// <summary>The technical name of the field.</summary>
    public abstract string Name { get; }

    /// <summary>The kind of field.</summary>
    public abstract string FieldType { get; }

    /// <summary>The part that holds the field.</summary>
    public abstract string PartName { get; }

    /// <summary>Sets the kind of field, for instance <c>TextField</c>.</summary>
    public abstract ContentPartFieldDefinitionBuilder OfType(string fieldType);

    /// <summary>Sets the kind of field.</summary>
    public abstract ContentPartFieldDefinitionBuilder OfType(ContentFieldDefinition fieldDefinition);

    /// <summary>The field as changed.</summary>
    public abstract ContentPartFieldDefinition Build();

    /// <summary>Merges settings, as a recipe words them.</summary>
    public ContentPartFieldDefinitionBuilder MergeSettings(JsonObject settings)
    {
        SettingsJson.Merge(_settings, settings);
        return this;
    }

    /// <summary>Changes the settings of one class.</summary>
    public ContentPartFieldDefinitionBuilder MergeSettings<T>(Action<T> setting) where T : class, new()
    {
        SettingsJson.Merge(_settings, setting);
        return this;
    }

    /// <summary>Sets the settings of one class.</summary>
    public ContentPartFieldDefinitionBuilder WithSettings<T>(T settings)
    {
        SettingsJson.Write(_settings, settings);
        return this;
    }

    /// <summary>Sets the settings of one class to their defaults.</summary>
    public ContentPartFieldDefinitionBuilder WithSettings<T>() where T : class, new() => WithSettings(new T());
}
