using Fluid.Values;

namespace Fluid.Filters;

/// <summary>Reads what filters are given.</summary>
internal static class Inputs
{
    private const int MaxItems = 1_000_000;
    private const int MaxCharacters = 50_000_000;

    /// <summary>The elements that a list filter works on: nested lists are flattened, a single value is a list of one.</summary>
    public static List<FluidValue> Items(FluidValue input, TemplateContext context)
    {
        var items = new List<FluidValue>();
        if (input.Type == FluidValues.Array)
        {
            AddTo(items, input, context);
        }
        else if (!input.IsNil())
        {
            items.Add(input);
        }

        return items;
    }

    /// <summary>The elements of a list as they are.</summary>
    public static IEnumerable<FluidValue> Elements(FluidValue list, TemplateContext context)
    {
        var elements = list.Enumerate(context);
        return elements is IReadOnlyCollection<FluidValue> { Count: > MaxItems }
            ? throw new Grove.Liquid.LiquidLimitException($"A list has more than {MaxItems} elements")
            : elements;
    }

    /// <summary>A whole number; a text may spell it.</summary>
    /// <exception cref="FluidException">It is none.</exception>
    public static int Whole(FluidValue value, string filter)
    {
        var number = value switch
        {
            NumberValue => value.ToNumberValue(),
            StringValue text when NumberValue.TryParse(text.ToStringValue(), out var parsed) => parsed,
            _ => 0.5m,
        };
        return decimal.IsInteger(number)
            ? (int)Math.Clamp(number, int.MinValue, int.MaxValue)
            : throw new FluidException($"The filter '{filter}' needs a whole number");
    }

    /// <summary>Refuses a text that would be longer than the options allow.</summary>
    public static void CheckLength(long characters, TemplateContext context)
    {
        var limit = context.Options.MaxOutput > 0 ? context.Options.MaxOutput : MaxCharacters;
        if (characters > limit)
        {
            throw new Grove.Liquid.LiquidLimitException($"A text would be longer than {limit} characters");
        }
    }

    private static void AddTo(List<FluidValue> items, FluidValue list, TemplateContext context)
    {
        foreach (var item in Elements(list, context))
        {
            if (item.Type == FluidValues.Array)
            {
                System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
                AddTo(items, item, context);
            }
            else if (items.Count < MaxItems)
            {
                items.Add(item);
            }
            else
            {
                throw new Grove.Liquid.LiquidLimitException($"A list has more than {MaxItems} elements");
            }
        }
    }
}
