using System.Globalization;
using System.Text.Encodings.Web;

namespace Fluid.Values;

/// <summary>The keyword <c>empty</c>: equals a text, list or dictionary of length 0.</summary>
public sealed class EmptyValue : FluidValue
{
    /// <summary>The keyword's value.</summary>
    public static readonly EmptyValue Instance = new();

    private EmptyValue()
    {
    }

    /// <inheritdoc />
    public override FluidValues Type => FluidValues.Empty;

    /// <inheritdoc />
    public override bool Equals(FluidValue? other) => other switch
    {
        EmptyValue => true,
        StringValue text => text.ToStringValue().Length == 0,
        ArrayValue array => array.Values.Count == 0,
        DictionaryValue dictionary => dictionary.Count == 0,
        _ => false,
    };

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is FluidValue value && Equals(value);

    /// <inheritdoc />
    public override int GetHashCode() => 0;

    /// <inheritdoc />
    public override bool IsNil() => false;

    /// <inheritdoc />
    public override bool ToBooleanValue() => true;

    /// <inheritdoc />
    public override decimal ToNumberValue() => 0;

    /// <inheritdoc />
    public override object? ToObjectValue() => null;

    /// <inheritdoc />
    public override string ToStringValue() => "";

    /// <inheritdoc />
    public override void WriteTo(TextWriter writer, TextEncoder encoder, CultureInfo cultureInfo)
    {
    }

    /// <inheritdoc />
    public override ValueTask WriteToAsync(TextWriter writer, TextEncoder encoder, CultureInfo cultureInfo) => default;
}
