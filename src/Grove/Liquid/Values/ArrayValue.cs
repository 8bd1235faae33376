using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;

namespace Fluid.Values;

/// <summary>An ordered list.</summary>
public sealed class ArrayValue : FluidValue
{
    /// <summary>The empty list.</summary>
    public static readonly ArrayValue Empty = new([]);

    private const int MaxObjects = 1_000_000;

    /// <summary>Creates a list.</summary>
    public ArrayValue(IReadOnlyList<FluidValue> values) => Values = values;

    /// <inheritdoc />
    public override FluidValues Type => FluidValues.Array;

    /// <summary>The elements.</summary>
    public IReadOnlyList<FluidValue> Values { get; }

    /// <inheritdoc />
    public override bool Contains(FluidValue value) => !value.IsNil()
        && (Values is RangeList range ? range.Contains(value) : Values.Any(element => element.Equals(value)));

    /// <inheritdoc />
    public override IEnumerable<FluidValue> Enumerate(TemplateContext context) => Values;

    /// <inheritdoc />
    public override bool Equals(FluidValue? other) => other switch
    {
        ArrayValue { Values: RangeList theirs } when Values is RangeList mine => mine.Equals(theirs),
        ArrayValue array => array.Values.Count == Values.Count && Values.SequenceEqual(array.Values),
        EmptyValue or BlankValue => Values.Count == 0,
        _ => false,
    };

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is FluidValue value && Equals(value);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Values.Count, Values.Count > 0 ? Values[0].GetHashCode() : 0);

    /// <inheritdoc />
    public override ValueTask<FluidValue> GetIndexAsync(FluidValue index, TemplateContext context)
    {
        if (index is not NumberValue)
        {
            return GetValueAsync(index.ToStringValue(), context);
        }

        var position = decimal.Truncate(index.ToNumberValue());
        if (position < 0)
        {
            position += Values.Count;
        }

        return new(position >= 0 && position < Values.Count ? Values[(int)position] : NilValue.Instance);
    }

    /// <inheritdoc />
    public override ValueTask<FluidValue> GetValueAsync(string name, TemplateContext context) => new(name switch
    {
        "size" => NumberValue.Create(Values.Count),
        "first" => Values.Count > 0 ? Values[0] : NilValue.Instance,
        "last" => Values.Count > 0 ? Values[^1] : NilValue.Instance,
        _ => NilValue.Instance,
    });

    /// <inheritdoc />
    public override bool ToBooleanValue() => true;

    /// <inheritdoc />
    public override decimal ToNumberValue() => 0;

    /// <inheritdoc />
    public override object ToObjectValue() => Values.Count <= MaxObjects
        ? Values.Select(element => element.ToObjectValue()).ToArray()
        : throw new Grove.Liquid.LiquidLimitException($"A list has more than {MaxObjects} elements");

    /// <summary>The elements one after the other; a range as it is written.</summary>
    public override string ToStringValue()
    {
        if (Values is RangeList)
        {
            return Values.ToString() ?? "";
        }

        var text = new StringBuilder();
        foreach (var element in Values)
        {
            text.Append(element.ToStringValue());
        }

        return text.ToString();
    }

    /// <inheritdoc />
    public override void WriteTo(TextWriter writer, TextEncoder encoder, CultureInfo cultureInfo)
    {
        if (Values is RangeList)
        {
            writer.Write(ToStringValue());
            return;
        }

        foreach (var element in Values)
        {
            element.WriteTo(writer, encoder, cultureInfo);
        }
    }

    /// <inheritdoc />
    public override async ValueTask WriteToAsync(TextWriter writer, TextEncoder encoder, CultureInfo cultureInfo)
    {
        if (Values is RangeList)
        {
            WriteTo(writer, encoder, cultureInfo);
            return;
        }

        foreach (var element in Values)
        {
            await element.WriteToAsync(writer, encoder, cultureInfo);
        }
    }
}
