using System.Globalization;
using System.Text.Encodings.Web;

namespace Fluid.Values;

/// <summary>A date with time and offset. A <see cref="DateTime"/> of unspecified kind is taken for UTC.</summary>
public sealed class DateTimeValue : FluidValue
{
    private readonly DateTimeOffset _value;

    /// <summary>Creates the value.</summary>
    public DateTimeValue(DateTimeOffset value) => _value = value;

    /// <summary>Creates the value.</summary>
    public DateTimeValue(DateTime value)
        => _value = new(value.Kind == DateTimeKind.Unspecified ? DateTime.SpecifyKind(value, DateTimeKind.Utc) : value);

    /// <inheritdoc />
    public override FluidValues Type => FluidValues.DateTime;

    /// <inheritdoc />
    public override bool Equals(FluidValue? other) => other is DateTimeValue date && date._value == _value;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is FluidValue value && Equals(value);

    /// <inheritdoc />
    public override int GetHashCode() => _value.GetHashCode();

    /// <inheritdoc />
    public override bool ToBooleanValue() => true;

    /// <summary>Seconds since 1970.</summary>
    public override decimal ToNumberValue() => _value.ToUnixTimeSeconds();

    /// <inheritdoc />
    public override object ToObjectValue() => _value;

    /// <inheritdoc />
    public override string ToStringValue() => _value.ToString("u", CultureInfo.InvariantCulture);

    /// <inheritdoc />
    public override void WriteTo(TextWriter writer, TextEncoder encoder, CultureInfo cultureInfo) => writer.Write(ToStringValue());

    /// <inheritdoc />
    public override ValueTask WriteToAsync(TextWriter writer, TextEncoder encoder, CultureInfo cultureInfo)
    {
        writer.Write(ToStringValue());
        return default;
    }
}
