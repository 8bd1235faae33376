using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Metadata.Builders;

/// <summary>Changes a type: its name, parts and settings.</summary>
public partial class ContentTypeDefinitionBuilder
{
    private readonly List<ContentTypePartDefinition> _parts;
    private readonly JsonObject _settings;
    private string _name;
    private string _displayName;

    /// <summary>Starts from nothing.</summary>
    public ContentTypeDefinitionBuilder() : this(new ContentTypeDefinition(string.Empty, string.Empty))
    {
    }

    /// <summary>Starts from <paramref name="existing" />.</summary>
    public ContentTypeDefinitionBuilder(ContentTypeDefinition? existing)
    {
        Current = existing ?? new ContentTypeDefinition(string.Empty, string.Empty);
        _name = Current.Name;
        _displayName = Current.DisplayName;
        _parts = [.. Current.Parts];
        _settings = Current.Settings.Clone()!; // a copy of an object is an object
    }

    /// <summary>The type as it was.</summary>
    public ContentTypeDefinition Current { get; private set; }

    /// <summary>The type as changed.</summary>
    /// <exception cref="InvalidOperationException">The type has no name.</exception>
    public ContentTypeDefinition Build() =>
        string.IsNullOrWhiteSpace(_name)
            ? throw new InvalidOperationException("A content type needs a name.")
            : new ContentTypeDefinition(_name, _displayName, _parts, _settings);

    /// <summary>Sets the technical name.</summary>
    public ContentTypeDefinitionBuilder Named(string name)
    {
        _name = name;
        return this;
    }

    /// <summary>Sets the technical name.</summary>
    public ContentTypeDefinitionBuilder WithName(string name) => Named(name);

    /// <summary>Says what people call the type.</summary>
    public ContentTypeDefinitionBuilder DisplayedAs(string displayName)
    {
        _displayName = displayName;
        return this;
    }

    /// <summary>Says what people call the type.</summary>
    public ContentTypeDefinitionBuilder WithDisplayName(string displayName) => DisplayedAs(displayName);

    /// <summary>Merges settings, as a recipe words them.</summary>
    public ContentTypeDefinitionBuilder MergeSettings(JsonObject settings)
    {
        SettingsJson.Merge(_settings, settings);
        return this;
    }

    /// <summary>Changes the settings of one class.</summary>
    public ContentTypeDefinitionBuilder MergeSettings<T>(Action<T> setting) where T : class, new()
    {
        SettingsJson.Merge(_settings, setting);
        return this;
    }

    /// <summary>Sets the settings of one class.</summary>
    public ContentTypeDefinitionBuilder WithSettings<T>(T settings)
    {
        SettingsJson.Write(_settings, settings);
        return this;
    }
}
