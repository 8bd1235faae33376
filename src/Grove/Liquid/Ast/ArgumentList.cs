using Fluid.Values;

namespace Fluid.Ast;

/// <summary>The arguments of a filter or call; those that are literals only are evaluated once.</summary>
internal sealed class ArgumentList(FilterArgument[] arguments)
{
    private readonly FilterArguments? _constant = Constant(arguments);

    public ValueTask<FilterArguments> EvaluateAsync(TemplateContext context)
    {
        if (_constant is not null)
        {
            return new(_constant);
        }

        var values = new FilterArguments();
        for (var index = 0; index < arguments.Length; index++)
        {
            var value = arguments[index].Expression.EvaluateAsync(context);
            if (!value.IsCompletedSuccessfully)
            {
                return Awaited(value, values, index, context);
            }

            values.Add(arguments[index].Name, value.Result);
        }

        return new(values);
    }

    private async ValueTask<FilterArguments> Awaited(ValueTask<FluidValue> value, FilterArguments values, int index, TemplateContext context)
    {
        values.Add(arguments[index].Name, await value);
        for (index++; index < arguments.Length; index++)
        {
            values.Add(arguments[index].Name, await arguments[index].Expression.EvaluateAsync(context));
        }

        return values;
    }

    private static FilterArguments? Constant(FilterArgument[] arguments)
    {
        if (!Array.TrueForAll(arguments, argument => argument.Expression is LiteralExpression))
        {
            return null;
        }

        var values = new FilterArguments();
        foreach (var argument in arguments)
        {
            values.Add(argument.Name, ((LiteralExpression)argument.Expression).Value);
        }

        return values;
    }
}
