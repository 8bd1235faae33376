using System.Globalization;
using System.Text.Encodings.Web;

namespace Fluid.Values;

/// <summary>A decimal number. Its decimal places tell an integer (<c>5</c>) from a float (<c>5.0</c>).</summary>
public sealed class NumberValue : FluidValue, IEquatable<NumberValue>
{
    /// <summary>0.</summary>
    public static readonly NumberValue Zero = new(0);

    private static readonly NumberValue[] Small = [.. Enumerable.Range(0, 256).Select(number => new NumberValue(number))];

    private readonly decimal _value;

    private NumberValue(decimal value) => _value = value;

    /// <inheritdoc />
    public override FluidValues Type => FluidValues.Number;

    /// <summary>The number.</summary>
    public static NumberValue Create(decimal value)
        => value.Scale == 0 && value >= 0 && value < Small.Length ? Small[(int)value] : new(value);

    /// <summary>The number that a text spells invariantly, or 0.</summary>
    public static NumberValue Create(string value) => TryParse(value, out var number) ? Create(number) : Zero;

    /// <summary>How many decimal places a number has.</summary>
    public static byte GetScale(decimal value) => value.Scale;

    /// <inheritdoc />
    public override bool Equals(FluidValue? other) => other is NumberValue number && number._value == _value;

    /// <inheritdoc />
    public bool Equals(NumberValue? other) => other is not null && other._value == _value;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is FluidValue value && Equals(value);

    /// <inheritdoc />
    public override int GetHashCode() => _value.GetHashCode();

    /// <inheritdoc />
    public override ValueTask<FluidValue> GetIndexAsync(FluidValue index, TemplateContext context) => new(NilValue.Instance);

    /// <inheritdoc />
    public override bool ToBooleanValue() => true;

    /// <inheritdoc />
    public override decimal ToNumberValue() => _value;

    /// <inheritdoc />
    public override object ToObjectValue() => _value;

    /// <inheritdoc />
    public override string ToStringValue() => _value.ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc />
    public override void WriteTo(TextWriter writer, TextEncoder encoder, CultureInfo cultureInfo)
    {
        Span<char> digits = stackalloc char[32];
        _value.TryFormat(digits, out var length, provider: CultureInfo.InvariantCulture);
        writer.Write(digits[..length]);
    }

    /// <inheritdoc />
    public override ValueTask WriteToAsync(TextWriter writer, TextEncoder encoder, CultureInfo cultureInfo)
    {
        WriteTo(writer, encoder, cultureInfo);
        return default;
    }

    internal static bool TryParse(string text, out decimal number) => decimal.TryParse(
        text,
        NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite,
        CultureInfo.InvariantCulture,
        out number);
}
