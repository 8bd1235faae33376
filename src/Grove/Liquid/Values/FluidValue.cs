using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Encodings.Web;

namespace Fluid.Values;

/// <summary>A value in a template. Derive from it to give templates a kind of value of your own.</summary>
[SuppressMessage("Design", "CA1067", Justification = "Derived values say how they compare; the base has nothing to compare.")]
public abstract class FluidValue : IEquatable<FluidValue>
{
    /// <summary>Creates the value.</summary>
    protected FluidValue()
    {
    }

    /// <summary>The kind of value.</summary>
    public abstract FluidValues Type { get; }

    /// <summary>Whether a template's <c>==</c> holds.</summary>
    public abstract bool Equals(FluidValue? other);

    /// <summary>Whether a condition takes the value for true: everything but nil and false.</summary>
    public abstract bool ToBooleanValue();

    /// <summary>The value as a number; 0 when it isn't one.</summary>
    public abstract decimal ToNumberValue();

    /// <summary>The value as text, not encoded; empty when it has none.</summary>
    public abstract string ToStringValue();

    /// <summary>The value as a .NET object, null for nil.</summary>
    public abstract object? ToObjectValue();

    /// <summary>Whether the value stands for nothing.</summary>
    public virtual bool IsNil() => false;

    /// <summary>Whether the value is a number without fraction.</summary>
    public bool IsInteger() => Type == FluidValues.Number && decimal.IsInteger(ToNumberValue());

    /// <summary>Writes the value as an output tag does.</summary>
    public virtual void WriteTo(TextWriter writer, TextEncoder encoder, CultureInfo cultureInfo)
    {
        AssertWriteToParameters(writer, encoder, cultureInfo);
        encoder.Encode(writer, ToStringValue());
    }

    /// <summary>Writes the value as an output tag does, for values that must be awaited.</summary>
    public virtual ValueTask WriteToAsync(TextWriter writer, TextEncoder encoder, CultureInfo cultureInfo)
    {
        WriteTo(writer, encoder, cultureInfo);
        return default;
    }

    /// <summary>The value's member of that name (<c>a.name</c>), or nil.</summary>
    public virtual ValueTask<FluidValue> GetValueAsync(string name, TemplateContext context) => new(GetValue(name, context));

    /// <summary>The value's element at an index (<c>a[index]</c>), or nil.</summary>
    public virtual ValueTask<FluidValue> GetIndexAsync(FluidValue index, TemplateContext context) => new(GetIndex(index, context));

    /// <summary>Calls the value (<c>a(1, x: 2)</c>); nil unless it is a function.</summary>
    public virtual ValueTask<FluidValue> InvokeAsync(FunctionArguments arguments, TemplateContext context) => new(NilValue.Instance);

    /// <summary>Whether a template's <c>contains</c> holds.</summary>
    public virtual bool Contains(FluidValue value) => false;

    /// <summary>The elements that a loop goes through.</summary>
    public virtual IEnumerable<FluidValue> Enumerate(TemplateContext context) => Enumerate();

    /// <summary>The elements that a loop goes through, when no rendering is at hand.</summary>
    public virtual IEnumerable<FluidValue> Enumerate() => [];

    /// <summary>Makes a value of a .NET object, by the options' converters first.</summary>
    public static FluidValue Create(object? value, TemplateOptions options) => ValueFactory.Create(value, options);

    /// <summary>A finished task of the value, so that filters can return it as it is.</summary>
    [SuppressMessage("Usage", "CA2225", Justification = "The embedder's API has the operator only.")]
    public static implicit operator ValueTask<FluidValue>(FluidValue value) => new(value);

    /// <summary>The member of that name, for values that needn't be awaited.</summary>
    protected virtual FluidValue GetValue(string name, TemplateContext context) => NilValue.Instance;

    /// <summary>The element at an index, for values that needn't be awaited.</summary>
    protected virtual FluidValue GetIndex(FluidValue index, TemplateContext context) => NilValue.Instance;

    /// <summary>Throws unless all parameters of a write are there.</summary>
    protected static void AssertWriteToParameters(TextWriter writer, TextEncoder encoder, CultureInfo cultureInfo)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(encoder);
        ArgumentNullException.ThrowIfNull(cultureInfo);
    }
}
