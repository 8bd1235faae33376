using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Metadata.Builders;

/// <summary>Changes a part: its fields and settings.</summary>
public class ContentPartDefinitionBuilder
{
    private readonly List<ContentPartFieldDefinition> _fields;
    private readonly JsonObject _settings;

    /// <summary>Starts from nothing.</summary>
    public ContentPartDefinitionBuilder() : this(new ContentPartDefinition(string.Empty))
    {
    }

    /// <summary>Starts from <paramref name="existing" />.</summary>
    public ContentPartDefinitionBuilder(ContentPartDefinition? existing)
    {
        Current = existing ?? new ContentPartDefinition(string.Empty);
        Name = Current.Name;
        _fields = [.. Current.Fields];
        _settings = Current.Settings.Clone()!; // a copy of an object is an object
    }

    /// <summary>The part as it was.</summary>
    public ContentPartDefinition Current { get; private set; }

    /// <summary>The technical name.</summary>
    public string Name { get; private set; }

    /// <summary>The part as changed.</summary>
    /// <exception cref="InvalidOperationException">The part has no name.</exception>
    public ContentPartDefinition Build() =>
        string.IsNullOrWhiteSpace(Name)
            ? throw new InvalidOperationException("A content part needs a name.")
            : new ContentPartDefinition(Name, _fields, _settings);

    /// <summary>Sets the technical name.</summary>
    public ContentPartDefinitionBuilder Named(string name)
    {
        Name = name;
        return this;
    }

    /// <summary>Adds a field whose kind is its name.</summary>
    public ContentPartDefinitionBuilder WithField(string fieldName) => WithField(fieldName, _ => { });

    /// <summary>Adds a field, or changes the one of that name.</summary>
    public ContentPartDefinitionBuilder WithField(string fieldName, Action<ContentPartFieldDefinitionBuilder> configuration)
    {
        var builder = FieldBuilder(fieldName);
        configuration(builder);
        return Put(builder.Build());
    }

    /// <summary>Adds a field of kind <typeparamref name="TField" />.</summary>
    public ContentPartDefinitionBuilder WithField<TField>(string fieldName) => WithField<TField>(fieldName, _ => { });

    /// <summary>Adds a field of kind <typeparamref name="TField" />, or changes the one of that name.</summary>
    public ContentPartDefinitionBuilder WithField<TField>(
        string fieldName, Action<ContentPartFieldDefinitionBuilder> configuration) =>
        WithField(fieldName, field => configuration(field.OfType(typeof(TField).Name)));

    /// <summary>Adds a field, or changes the one of that name.</summary>
    public async Task<ContentPartDefinitionBuilder> WithFieldAsync(
        string fieldName, Func<ContentPartFieldDefinitionBuilder, Task> configurationAsync)
    {
        var builder = FieldBuilder(fieldName);
        await configurationAsync(builder);
        return Put(builder.Build());
    }

    /// <summary>Removes a field.</summary>
    public ContentPartDefinitionBuilder RemoveField(string fieldName)
    {
        _fields.RemoveAll(field => field.Name == fieldName);
        return this;
    }

    /// <summary>Merges settings, as a recipe words them.</summary>
    public ContentPartDefinitionBuilder MergeSettings(JsonObject settings)
    {
        SettingsJson.Merge(_settings, settings);
        return this;
    }

    /// <summary>Changes the settings of one class.</summary>
    public ContentPartDefinitionBuilder MergeSettings<T>(Action<T> setting) where T : class, new()
    {
        SettingsJson.Merge(_settings, setting);
        return this;
    }

    /// <summary>Sets the settings of one class.</summary>
    public ContentPartDefinitionBuilder WithSettings<T>(T settings)
    {
        SettingsJson.Write(_settings, settings);
        return this;
    }

    private FieldPlaceBuilder FieldBuilder(string fieldName) => new(
        Name,
        _fields.Find(field => field.Name == fieldName)
            ?? new ContentPartFieldDefinition(new ContentFieldDefinition(fieldName), fieldName, []));

    private ContentPartDefinitionBuilder Put(ContentPartFieldDefinition field)
    {
        var place = _fields.FindIndex(known => known.Name == field.Name);
        if (place < 0)
        {
            _fields.Add(field);
        }
        else
        {
            _fields[place] = field;
        }

        return this;
    }
}
