using Fluid.Values;

namespace Fluid.Ast;

/// <summary>A text, number or keyword.</summary>
public sealed class LiteralExpression : Expression
{
    /// <summary>Creates the expression.</summary>
    public LiteralExpression(FluidValue value) => Value = value;

    /// <summary>The value.</summary>
    public FluidValue Value { get; }

    /// <inheritdoc />
    public override ValueTask<FluidValue> EvaluateAsync(TemplateContext context) => new(Value);
}
