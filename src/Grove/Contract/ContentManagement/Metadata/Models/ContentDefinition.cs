using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Models;

/// <summary>What the definitions of types, parts and fields have in common: a name and settings by class.</summary>
public abstract class ContentDefinition
{
    private readonly ConcurrentDictionary<Type, object> _known = new();

    /// <summary>The technical name.</summary>
    public string Name { get; protected set; } = string.Empty;

    /// <summary>The settings, one object a settings class, under the name of the class.</summary>
    public JsonObject Settings { get; protected set; } = [];

    /// <summary>The settings of class <typeparamref name="T" />, its defaults where nothing is set. They are shared: don't change them.</summary>
    public T GetSettings<T>() where T : new() => (T)_known.GetOrAdd(
        typeof(T),
        static (type, settings) => settings[type.Name].ToObject<T>() ?? new T(),
        Settings)!; // never null: T is made where nothing is set
}
