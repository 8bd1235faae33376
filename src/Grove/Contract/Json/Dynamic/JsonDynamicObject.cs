using System.Dynamic;
using System.Text.Json.Nodes;
using System.Text.Json.Settings;

namespace System.Text.Json.Dynamic;

/// <summary>A JSON object whose properties are reached by name; a missing one is null.</summary>
public sealed class JsonDynamicObject : JsonDynamicBase
{
    private readonly JsonObject _object;

    /// <summary>Wraps a new, empty object.</summary>
    public JsonDynamicObject() : this([])
    {
    }

    /// <summary>Wraps <paramref name="jsonObject" />, which stays live.</summary>
    public JsonDynamicObject(JsonObject jsonObject) => _object = jsonObject;

    /// <summary>How many properties there are.</summary>
    public int Count => _object.Count;

    /// <inheritdoc />
    public override JsonNode Node => _object;

    /// <summary>The property <paramref name="key" />, or null.</summary>
    public object? this[string key]
    {
        get => GetValue(key);
        set => SetValue(key, value);
    }

    /// <summary>The property <paramref name="key" />, or null.</summary>
    public object? GetValue(string key) => Wrap(_object[key]);

    /// <summary>Sets the property <paramref name="key" />.</summary>
    public void SetValue(string key, object? value) => _object[key] = Unwrap(value);

    /// <summary>Removes a property.</summary>
    /// <returns>Whether it was there.</returns>
    public bool Remove(string key) => _object.Remove(key);

    /// <summary>Merges another tree into this one.</summary>
    public void Merge(JsonNode content, JsonMergeSettings? settings = default) => _object.Merge(content, settings);

    /// <summary>Finds a nested node by a path such as <c>BagPart.ContentItems[0].TitlePart</c>, or null.</summary>
    public JsonNode? SelectNode(string path) => JsonPath.Find(_object, path);

    /// <inheritdoc />
    public override IEnumerable<string> GetDynamicMemberNames() => _object.Select(pair => pair.Key);

    /// <inheritdoc />
    public override bool TryGetMember(GetMemberBinder binder, out object? result)
    {
        result = GetValue(binder.Name);
        return true;
    }

    /// <inheritdoc />
    public override bool TrySetMember(SetMemberBinder binder, object? value)
    {
        SetValue(binder.Name, value);
        return true;
    }

    /// <summary>The object behind <paramref name="value" />.</summary>
    public static implicit operator JsonObject(JsonDynamicObject value) => value._object;

    /// <summary>Wraps <paramref name="value" />.</summary>
    public static implicit operator JsonDynamicObject(JsonObject value) => new(value);
}
