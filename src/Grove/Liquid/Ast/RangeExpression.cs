using Fluid.Values;

namespace Fluid.Ast;

/// <summary><c>(from..to)</c>: the integers between two, both included.</summary>
internal sealed class RangeExpression(Expression from, Expression to) : Expression
{
    public override async ValueTask<FluidValue> EvaluateAsync(TemplateContext context)
        => new ArrayValue(new RangeList(Whole(await from.EvaluateAsync(context)), Whole(await to.EvaluateAsync(context))));

    private static long Whole(FluidValue value) => (long)Math.Clamp(decimal.Truncate(value.ToNumberValue()), long.MinValue / 2, long.MaxValue / 2);
}
