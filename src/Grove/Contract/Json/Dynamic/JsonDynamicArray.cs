using System.Collections;
using System.Dynamic;
using System.Text.Json.Nodes;

namespace System.Text.Json.Dynamic;

/// <summary>A JSON array whose items are reached by number.</summary>
public sealed class JsonDynamicArray : JsonDynamicBase, IEnumerable<JsonNode?>, IEnumerable<object?>
{
    private readonly JsonArray _array;

    /// <summary>Wraps a new, empty array.</summary>
    public JsonDynamicArray() : this([])
    {
    }

    /// <summary>Wraps <paramref name="jsonArray" />, which stays live.</summary>
    public JsonDynamicArray(JsonArray jsonArray) => _array = jsonArray;

    /// <summary>How many items there are.</summary>
    public int Count => _array.Count;

    /// <inheritdoc />
    public override JsonNode Node => _array;

    /// <summary>The item at <paramref name="index" />, or null where there is none.</summary>
    public object? this[int index]
    {
        get => GetValue(index);
        set => SetValue(index, value);
    }

    /// <summary>The item at <paramref name="index" />, or null where there is none.</summary>
    public object? GetValue(int index) => index >= 0 && index < _array.Count ? Wrap(_array[index]) : null;

    /// <summary>Replaces the item at <paramref name="index" />.</summary>
    public void SetValue(int index, object? value) => _array[index] = Unwrap(value);

    /// <summary>Removes an item.</summary>
    /// <returns>Whether it was there.</returns>
    public bool Remove(JsonNode item) => _array.Remove(item);

    /// <summary>Removes the item at <paramref name="index" />.</summary>
    public void RemoveAt(int index) => _array.RemoveAt(index);

    /// <summary>The items, objects and arrays among them dynamic.</summary>
    public IEnumerator<object?> GetEnumerator() => _array.Select(Wrap).GetEnumerator();

    IEnumerator<JsonNode?> IEnumerable<JsonNode?>.GetEnumerator() => _array.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc />
    public override bool TryGetIndex(GetIndexBinder binder, object[] indexes, out object? result)
    {
        result = indexes is [int index] ? GetValue(index) : null;
        return indexes is [int];
    }

    /// <inheritdoc />
    public override bool TrySetIndex(SetIndexBinder binder, object[] indexes, object? value)
    {
        if (indexes is not [int index])
        {
            return false;
        }

        SetValue(index, value);
        return true;
    }

    /// <summary>The array behind <paramref name="value" />.</summary>
    public static implicit operator JsonArray(JsonDynamicArray value) => value._array;

    /// <summary>Wraps <paramref name="value" />.</summary>
    public static implicit operator JsonDynamicArray(JsonArray value) => new(value);
}
