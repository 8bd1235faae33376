using Fluid.Values;

namespace Fluid.Ast;

/// <summary>A part of a template that has a value.</summary>
public abstract class Expression
{
    /// <summary>Creates the expression.</summary>
    protected Expression()
    {
    }

    /// <summary>The value in a rendering.</summary>
    public abstract ValueTask<FluidValue> EvaluateAsync(TemplateContext context);
}
