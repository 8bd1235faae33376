using Fluid.Values;

namespace Fluid.Ast;

/// <summary>Conditions joined by <c>and</c> and <c>or</c>, which bind alike and from the right: <c>a and b or c</c> is <c>a and (b or c)</c>.</summary>
internal sealed class LogicalExpression(Expression[] terms, bool[] isAnd) : Expression
{
    public override ValueTask<FluidValue> EvaluateAsync(TemplateContext context)
    {
        for (var index = 0; ; index++)
        {
            var term = terms[index].EvaluateAsync(context);
            if (!term.IsCompletedSuccessfully)
            {
                return Awaited(term, index, context);
            }

            if (Decides(index, term.Result) is { } decided)
            {
                return new(BooleanValue.Create(decided));
            }
        }
    }

    private async ValueTask<FluidValue> Awaited(ValueTask<FluidValue> term, int index, TemplateContext context)
    {
        while (true)
        {
            if (Decides(index, await term) is { } decided)
            {
                return BooleanValue.Create(decided);
            }

            term = terms[++index].EvaluateAsync(context);
        }
    }

    /// <summary>The result, unless it hangs on the terms to the right.</summary>
    private bool? Decides(int index, FluidValue value)
    {
        var holds = value.ToBooleanValue();
        return index == isAnd.Length || holds != isAnd[index] ? holds : null;
    }
}
