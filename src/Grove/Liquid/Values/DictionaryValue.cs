using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;

namespace Fluid.Values;

/// <summary>Values by key. Its own keys win over <c>size</c>, <c>first</c> and <c>last</c>.</summary>
public sealed class DictionaryValue : FluidValue
{
    private readonly IFluidIndexable _value;

    /// <summary>Creates the value.</summary>
    public DictionaryValue(IFluidIndexable value) => _value = value;

    /// <inheritdoc />
    public override FluidValues Type => FluidValues.Dictionary;

    internal int Count => _value.Count;

    internal IEnumerable<string> Keys => _value.Keys;

    /// <inheritdoc />
    public override bool Contains(FluidValue value) => !value.IsNil() && _value.TryGetValue(value.ToStringValue(), out _);

    /// <inheritdoc />
    public override IEnumerable<FluidValue> Enumerate(TemplateContext context) => Pairs();

    /// <inheritdoc />
    public override bool Equals(FluidValue? other)
    {
        if (other is EmptyValue or BlankValue)
        {
            return Count == 0;
        }

        return other is DictionaryValue dictionary && (ReferenceEquals(_value, dictionary._value) || SameEntries(dictionary));
    }

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is FluidValue value && Equals(value);

    /// <inheritdoc />
    public override int GetHashCode() => Count;

    /// <inheritdoc />
    public override ValueTask<FluidValue> GetIndexAsync(FluidValue index, TemplateContext context)
        => index.IsNil() ? new(NilValue.Instance) : GetValueAsync(index.ToStringValue(), context);

    /// <inheritdoc />
    public override ValueTask<FluidValue> GetValueAsync(string name, TemplateContext context)
    {
        if (_value.TryGetValue(name, out var value))
        {
            return new(value);
        }

        return new(name switch
        {
            "size" => NumberValue.Create(Count),
            "first" => Pairs().FirstOrDefault(NilValue.Instance),
            _ => NilValue.Instance,
        });
    }

    /// <inheritdoc />
    public override bool ToBooleanValue() => true;

    /// <inheritdoc />
    public override decimal ToNumberValue() => 0;

    /// <inheritdoc />
    public override object ToObjectValue() => _value;

    /// <summary>A sketch of the content for the template's author: <c>{"a" => 1}</c>.</summary>
    public override string ToStringValue()
    {
        var text = new StringBuilder("{");
        foreach (var key in _value.Keys)
        {
            var value = _value.TryGetValue(key, out var found) ? found : NilValue.Instance;
            text.Append(text.Length > 1 ? ", " : "").Append('"').Append(key).Append("\" => ");
            text.Append(value switch
            {
                BaseNilValue => "nil",
                StringValue => $"\"{value.ToStringValue()}\"",
                DictionaryValue => "{…}",
                _ => value.ToStringValue(),
            });
        }

        return text.Append('}').ToString();
    }

    /// <inheritdoc />
    public override void WriteTo(TextWriter writer, TextEncoder encoder, CultureInfo cultureInfo) => encoder.Encode(writer, ToStringValue());

    /// <inheritdoc />
    public override ValueTask WriteToAsync(TextWriter writer, TextEncoder encoder, CultureInfo cultureInfo)
    {
        WriteTo(writer, encoder, cultureInfo);
        return default;
    }

    private IEnumerable<FluidValue> Pairs()
    {
        foreach (var key in _value.Keys)
        {
            yield return new ArrayValue([StringValue.Create(key), _value.TryGetValue(key, out var value) ? value : NilValue.Instance]);
        }
    }

    private bool SameEntries(DictionaryValue other) => Count == other.Count && _value.Keys.All(key =>
        _value.TryGetValue(key, out var mine) && other._value.TryGetValue(key, out var theirs) && mine.Equals(theirs));
}
