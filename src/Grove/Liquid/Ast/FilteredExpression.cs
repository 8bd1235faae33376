using Fluid.Values;

namespace Fluid.Ast;

/// <summary>A filter as the template names it.</summary>
internal sealed record FilterCall(string Name, ArgumentList Arguments);

/// <summary>A value piped through filters: <c>value | first: 1 | second</c>.</summary>
internal sealed class FilteredExpression(Expression input, FilterCall[] filters) : Expression
{
    public override ValueTask<FluidValue> EvaluateAsync(TemplateContext context)
    {
        var value = input.EvaluateAsync(context);
        for (var index = 0; index < filters.Length; index++)
        {
            if (!value.IsCompletedSuccessfully)
            {
                return Awaited(value, index, context);
            }

            value = Apply(filters[index], value.Result, context);
        }

        return value;
    }

    private async ValueTask<FluidValue> Awaited(ValueTask<FluidValue> value, int index, TemplateContext context)
    {
        var result = await value;
        for (; index < filters.Length; index++)
        {
            result = await Apply(filters[index], result, context);
        }

        return result;
    }

    private static ValueTask<FluidValue> Apply(FilterCall call, FluidValue input, TemplateContext context)
    {
        if (!context.Options.Filters.TryGetValue(call.Name, out var filter))
        {
            return context.Options.StrictFilters ? throw new FluidException($"There is no filter '{call.Name}'") : new(input);
        }

        var arguments = call.Arguments.EvaluateAsync(context);
        return arguments.IsCompletedSuccessfully
            ? filter(input, arguments.Result, context)
            : Awaited(filter, input, arguments, context);
    }

    private static async ValueTask<FluidValue> Awaited(FilterDelegate filter, FluidValue input, ValueTask<FilterArguments> arguments, TemplateContext context)
        => await filter(input, await arguments, context);
}
