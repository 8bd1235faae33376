using Fluid.Ast;
using Fluid.Values;

namespace Fluid.Filters;

/// <summary>Filters that look for elements by a property: one that is true, or one that equals a value.</summary>
internal static class SearchFilters
{
    public static async ValueTask<FluidValue> Find(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        foreach (var item in Inputs.Items(input, context))
        {
            if (await Matches(item, arguments, context) is not false and var found)
            {
                return found is null ? NilValue.Instance : item;
            }
        }

        return NilValue.Instance;
    }

    public static async ValueTask<FluidValue> FindIndex(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var items = Inputs.Items(input, context);
        for (var index = 0; index < items.Count; index++)
        {
            if (await Matches(items[index], arguments, context) is not false and var found)
            {
                return found is null ? NilValue.Instance : NumberValue.Create(index);
            }
        }

        return NilValue.Instance;
    }

    public static async ValueTask<FluidValue> Has(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        foreach (var item in Inputs.Items(input, context))
        {
            if (await Matches(item, arguments, context) is not false and var found)
            {
                return found is null ? NilValue.Instance : BooleanValue.True;
            }
        }

        return BooleanValue.False;
    }

    public static ValueTask<FluidValue> Where(FluidValue input, FilterArguments arguments, TemplateContext context)
        => Keep(input, arguments, context, true);

    public static ValueTask<FluidValue> Reject(FluidValue input, FilterArguments arguments, TemplateContext context)
        => Keep(input, arguments, context, false);

    private static async ValueTask<FluidValue> Keep(FluidValue input, FilterArguments arguments, TemplateContext context, bool matching)
    {
        var kept = new List<FluidValue>();
        foreach (var item in Inputs.Items(input, context))
        {
            if (await Matches(item, arguments, context) is not { } matches)
            {
                return NilValue.Instance;
            }

            if (matches == matching)
            {
                kept.Add(item);
            }
        }

        return new ArrayValue(kept);
    }

    /// <summary>Whether an element matches; null when it cannot have properties, which ends a search.</summary>
    private static async ValueTask<bool?> Matches(FluidValue item, FilterArguments arguments, TemplateContext context)
    {
        var wanted = arguments.At(1);
        return await Properties.ReadAsync(item, arguments.At(0), context) is not { } value ? null
            : wanted.IsNil() ? value.ToBooleanValue()
            : Comparison.AreEqual(value, wanted);
    }
}
