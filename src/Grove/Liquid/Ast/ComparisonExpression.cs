using Fluid.Values;

namespace Fluid.Ast;

/// <summary>Two values and what is asked of them.</summary>
internal sealed class ComparisonExpression(Expression left, Comparison.Test test, Expression right) : Expression
{
    public override ValueTask<FluidValue> EvaluateAsync(TemplateContext context)
    {
        var first = left.EvaluateAsync(context);
        if (!first.IsCompletedSuccessfully)
        {
            return Awaited(first, context);
        }

        var value = first.Result;
        var second = right.EvaluateAsync(context);
        return second.IsCompletedSuccessfully ? new(BooleanValue.Create(test(value, second.Result))) : Awaited(value, second);
    }

    private async ValueTask<FluidValue> Awaited(ValueTask<FluidValue> first, TemplateContext context)
        => BooleanValue.Create(test(await first, await right.EvaluateAsync(context)));

    private async ValueTask<FluidValue> Awaited(FluidValue first, ValueTask<FluidValue> second)
        => BooleanValue.Create(test(first, await second));
}
