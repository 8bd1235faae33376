using System.Globalization;
using System.Text.Encodings.Web;

namespace Fluid.Values;

/// <summary>True or false.</summary>
public sealed class BooleanValue : FluidValue
{
    /// <summary>False.</summary>
    public static readonly BooleanValue False = new(false);

    /// <summary>True.</summary>
    public static readonly BooleanValue True = new(true);

    private readonly bool _value;

    private BooleanValue(bool value) => _value = value;

    /// <inheritdoc />
    public override FluidValues Type => FluidValues.Boolean;

    /// <summary>True or false.</summary>
    public static BooleanValue Create(bool value) => value ? True : False;

    /// <inheritdoc />
    public override bool Equals(FluidValue? other) => other switch
    {
        BooleanValue boolean => boolean._value == _value,
        BlankValue => !_value,
        _ => false,
    };

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is FluidValue value && Equals(value);

    /// <inheritdoc />
    public override int GetHashCode() => _value ? 1 : 0;

    /// <inheritdoc />
    public override bool ToBooleanValue() => _value;

    /// <inheritdoc />
    public override decimal ToNumberValue() => _value ? 1 : 0;

    /// <inheritdoc />
    public override object ToObjectValue() => _value;

    /// <inheritdoc />
    public override string ToStringValue() => _value ? "true" : "false";

    /// <inheritdoc />
    public override void WriteTo(TextWriter writer, TextEncoder encoder, CultureInfo cultureInfo) => writer.Write(ToStringValue());

    /// <inheritdoc />
    public override ValueTask WriteToAsync(TextWriter writer, TextEncoder encoder, CultureInfo cultureInfo)
    {
        writer.Write(ToStringValue());
        return default;
    }
}
