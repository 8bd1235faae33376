using System.Globalization;
using System.Text.Encodings.Web;

namespace Fluid.Values;

/// <summary>Values that stand for nothing.</summary>
public abstract class BaseNilValue : FluidValue
{
    /// <summary>Creates the value.</summary>
    protected BaseNilValue()
    {
    }

    /// <inheritdoc />
    public override FluidValues Type => FluidValues.Nil;

    /// <inheritdoc />
    public override bool Equals(FluidValue? other) => other is null or BaseNilValue or BlankValue || other.IsNil() && other is not EmptyValue;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is null || obj is FluidValue value && Equals(value);

    /// <inheritdoc />
    public override int GetHashCode() => 0;

    /// <inheritdoc />
    public override bool IsNil() => true;

    /// <inheritdoc />
    public override bool ToBooleanValue() => false;

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
