using System.Dynamic;
using System.Text.Json.Nodes;

namespace System.Text.Json.Dynamic;

/// <summary>A JSON string, number or truth value that converts to whatever type it is assigned to.</summary>
public sealed class JsonDynamicValue : JsonDynamicBase, IEquatable<JsonDynamicValue>
{
    private readonly JsonValue _value;

    /// <summary>Wraps <paramref name="jsonValue" />.</summary>
    public JsonDynamicValue(JsonValue jsonValue) => _value = jsonValue;

    /// <inheritdoc />
    public override JsonNode Node => _value;

    /// <inheritdoc />
    public override bool TryConvert(ConvertBinder binder, out object? result)
    {
        result = binder.Type == typeof(string) ? ToString() : _value.ToObject(binder.Type);
        return true;
    }

    /// <summary>A string as it is, anything else as JSON writes it.</summary>
    public override string ToString() => _value.ToString();

    /// <inheritdoc />
    public bool Equals(JsonDynamicValue? other) => other is not null && JsonNode.DeepEquals(_value, other._value);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is JsonDynamicValue other ? Equals(other) : obj?.Equals(_value.GetObjectValue()) == true;

    /// <inheritdoc />
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    /// <summary>Compares by value.</summary>
    public static bool operator ==(JsonDynamicValue? left, JsonDynamicValue? right) => Equals(left, right);

    /// <summary>Compares by value.</summary>
    public static bool operator !=(JsonDynamicValue? left, JsonDynamicValue? right) => !Equals(left, right);

    /// <summary>The text of <paramref name="value" />.</summary>
    public static explicit operator string?(JsonDynamicValue? value) => value?.ToString();

    /// <summary>The node behind <paramref name="value" />.</summary>
    public static implicit operator JsonValue(JsonDynamicValue value) => value._value;

    /// <summary>Wraps <paramref name="value" />.</summary>
    public static implicit operator JsonDynamicValue(JsonValue value) => new(value);
}
