using System.Globalization;
using System.Text.Encodings.Web;

namespace Fluid.Values;

/// <summary>A text, which output encodes unless <see cref="Encode"/> says that it already is HTML.</summary>
public sealed class StringValue : FluidValue, IEquatable<StringValue>
{
    /// <summary>The empty text.</summary>
    public static readonly StringValue Empty = new("");

    private readonly string _value;

    /// <summary>Creates a text that output encodes.</summary>
    public StringValue(string value) => _value = value ?? "";

    /// <summary>Creates a text.</summary>
    public StringValue(string value, bool encode) : this(value) => Encode = encode;

    /// <inheritdoc />
    public override FluidValues Type => FluidValues.String;

    /// <summary>Whether output encodes the text.</summary>
    public bool Encode { get; set; } = true;

    /// <summary>A text that output encodes.</summary>
    public static StringValue Create(string s) => string.IsNullOrEmpty(s) ? Empty : new(s);

    /// <summary>A text.</summary>
    public static StringValue Create(string s, bool encode) => string.IsNullOrEmpty(s) ? Empty : new(s, encode);

    /// <inheritdoc />
    public override bool Contains(FluidValue value) => !value.IsNil() && _value.Contains(value.ToStringValue(), StringComparison.Ordinal);

    /// <inheritdoc />
    public override IEnumerable<FluidValue> Enumerate(TemplateContext context) => _value.Length == 0 ? [] : [this];

    /// <inheritdoc />
    public override bool Equals(FluidValue? other) => other switch
    {
        StringValue text => text._value == _value,
        EmptyValue or BlankValue => other.Equals(this),
        _ => false,
    };

    /// <inheritdoc />
    public bool Equals(StringValue? other) => other is not null && other._value == _value;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is FluidValue value && Equals(value);

    /// <inheritdoc />
    public override int GetHashCode() => _value.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc />
    public override ValueTask<FluidValue> GetIndexAsync(FluidValue index, TemplateContext context)
    {
        if (index is not NumberValue)
        {
            return GetValueAsync(index.ToStringValue(), context);
        }

        return new(NilValue.Instance);
    }

    /// <inheritdoc />
    public override ValueTask<FluidValue> GetValueAsync(string name, TemplateContext context) => new(name switch
    {
        "size" => NumberValue.Create(_value.Length),
        "first" => _value.Length > 0 ? Create(_value[..1]) : Empty,
        "last" => _value.Length > 0 ? Create(_value[^1..]) : Empty,
        _ => (FluidValue)NilValue.Instance,
    });

    /// <inheritdoc />
    public override bool ToBooleanValue() => true;

    /// <inheritdoc />
    public override decimal ToNumberValue() => NumberValue.TryParse(_value, out var number) ? number : 0;

    /// <inheritdoc />
    public override object ToObjectValue() => _value;

    /// <inheritdoc />
    public override string ToStringValue() => _value;

    /// <inheritdoc />
    public override void WriteTo(TextWriter writer, TextEncoder encoder, CultureInfo cultureInfo)
    {
        if (Encode)
        {
            encoder.Encode(writer, _value);
        }
        else
        {
            writer.Write(_value);
        }
    }

    /// <inheritdoc />
    public override ValueTask WriteToAsync(TextWriter writer, TextEncoder encoder, CultureInfo cultureInfo)
    {
        WriteTo(writer, encoder, cultureInfo);
        return default;
    }
}
