using System.Globalization;
using System.Text.Encodings.Web;

namespace Fluid.Values;

/// <summary>Something that templates can call, where the parser allows functions.</summary>
public sealed class FunctionValue : FluidValue
{
    /// <summary>Returns nil.</summary>
    public static readonly FunctionValue NoOp = new((_, _) => NilValue.Instance);

    private readonly Func<FunctionArguments, TemplateContext, ValueTask<FluidValue>> _action;

    /// <summary>Creates a function.</summary>
    public FunctionValue(Func<FunctionArguments, TemplateContext, FluidValue> action)
        => _action = (arguments, context) => new(action(arguments, context));

    /// <summary>Creates an awaited function.</summary>
    public FunctionValue(Func<FunctionArguments, TemplateContext, ValueTask<FluidValue>> asyncAction) => _action = asyncAction;

    /// <inheritdoc />
    public override FluidValues Type => FluidValues.Function;

    /// <inheritdoc />
    public override ValueTask<FluidValue> InvokeAsync(FunctionArguments arguments, TemplateContext context) => _action(arguments, context);

    /// <inheritdoc />
    public override bool Equals(FluidValue? other) => ReferenceEquals(this, other);

    /// <inheritdoc />
    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    /// <inheritdoc />
    public override int GetHashCode() => _action.GetHashCode();

    /// <inheritdoc />
    public override bool IsNil() => false;

    /// <inheritdoc />
    public override bool ToBooleanValue() => true;

    /// <inheritdoc />
    public override decimal ToNumberValue() => 0;

    /// <inheritdoc />
    public override object ToObjectValue() => _action;

    /// <inheritdoc />
    public override string ToStringValue() => "";

    /// <inheritdoc />
    public override void WriteTo(TextWriter writer, TextEncoder encoder, CultureInfo cultureInfo)
    {
    }

    /// <inheritdoc />
    public override ValueTask WriteToAsync(TextWriter writer, TextEncoder encoder, CultureInfo cultureInfo) => default;
}
