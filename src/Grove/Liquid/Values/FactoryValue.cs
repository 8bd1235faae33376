using System.Globalization;
using System.Text.Encodings.Web;

namespace Fluid.Values;

/// <summary>A value that is computed each time it is read.</summary>
public sealed class FactoryValue : FluidValue
{
    private readonly Func<FluidValue> _factory;

    /// <summary>Creates the value.</summary>
    public FactoryValue(Func<FluidValue> factory) => _factory = factory;

    /// <inheritdoc />
    public override FluidValues Type => _factory().Type;

    /// <inheritdoc />
    public override bool Contains(FluidValue value) => _factory().Contains(value);

    /// <inheritdoc />
    public override IEnumerable<FluidValue> Enumerate(TemplateContext context) => _factory().Enumerate(context);

    /// <inheritdoc />
    public override bool Equals(FluidValue? other) => _factory().Equals(other is FactoryValue factory ? factory._factory() : other);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is FluidValue value && Equals(value);

    /// <inheritdoc />
    public override int GetHashCode() => _factory().GetHashCode();

    /// <inheritdoc />
    public override ValueTask<FluidValue> GetIndexAsync(FluidValue index, TemplateContext context) => _factory().GetIndexAsync(index, context);

    /// <inheritdoc />
    public override ValueTask<FluidValue> GetValueAsync(string name, TemplateContext context) => _factory().GetValueAsync(name, context);

    /// <inheritdoc />
    public override bool IsNil() => _factory().IsNil();

    /// <inheritdoc />
    public override bool ToBooleanValue() => _factory().ToBooleanValue();

    /// <inheritdoc />
    public override decimal ToNumberValue() => _factory().ToNumberValue();

    /// <inheritdoc />
    public override object? ToObjectValue() => _factory().ToObjectValue();

    /// <inheritdoc />
    public override string ToStringValue() => _factory().ToStringValue();

    /// <inheritdoc />
    public override void WriteTo(TextWriter writer, TextEncoder encoder, CultureInfo cultureInfo) => _factory().WriteTo(writer, encoder, cultureInfo);

    /// <inheritdoc />
    public override ValueTask WriteToAsync(TextWriter writer, TextEncoder encoder, CultureInfo cultureInfo)
        => _factory().WriteToAsync(writer, encoder, cultureInfo);

    /// <summary>What is computed now.</summary>
    internal FluidValue Current() => _factory();
}
