using Fluid.Ast;
using Fluid.Values;

namespace Fluid.Filters;

/// <summary>Filters that work on the elements of a list or on a property of them.</summary>
internal static class PropertyFilters
{
    public static async ValueTask<FluidValue> Map(FluidValue input, FilterArguments arguments, TemplateContext context)
        => new ArrayValue([.. (await Keys(input, arguments, context, always: true)).Select(pair => pair.Key)]);

    public static async ValueTask<FluidValue> Compact(FluidValue input, FilterArguments arguments, TemplateContext context)
        => new ArrayValue([.. (await Keys(input, arguments, context)).Where(pair => !pair.Key.IsNil()).Select(pair => pair.Item)]);

    public static async ValueTask<FluidValue> Unique(FluidValue input, FilterArguments arguments, TemplateContext context)
        => new ArrayValue([.. (await Keys(input, arguments, context)).DistinctBy(pair => pair.Key).Select(pair => pair.Item)]);

    public static async ValueTask<FluidValue> Sort(FluidValue input, FilterArguments arguments, TemplateContext context)
        => Sorted(await Keys(input, arguments, context), static (left, right) => Comparison.Order(left, right) ?? 0);

    public static async ValueTask<FluidValue> SortNatural(FluidValue input, FilterArguments arguments, TemplateContext context) => Sorted(
        await Keys(input, arguments, context),
        static (left, right) => string.Compare(left.ToStringValue(), right.ToStringValue(), StringComparison.OrdinalIgnoreCase));

    public static async ValueTask<FluidValue> Sum(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var sum = 0m;
        foreach (var (_, key) in await Keys(input, arguments, context))
        {
            sum += key.ToNumberValue();
        }

        return NumberValue.Create(sum);
    }

    /// <summary>The elements, each with the property that the first argument names, or with itself where that is nil.</summary>
    private static async ValueTask<List<(FluidValue Item, FluidValue Key)>> Keys(FluidValue input, FilterArguments arguments, TemplateContext context, bool always = false)
    {
        var property = arguments.At(0);
        var keys = new List<(FluidValue, FluidValue)>();
        foreach (var item in Inputs.Items(input, context))
        {
            var key = property.IsNil() && !always ? item : await Properties.ReadAsync(item, property, context) ?? NilValue.Instance;
            keys.Add((item, key));
        }

        return keys;
    }

    /// <summary>Sorts and keeps the order of equals; nil comes last.</summary>
    private static ArrayValue Sorted(List<(FluidValue Item, FluidValue Key)> keys, Comparison<FluidValue> compare) => new(
    [
        .. keys.Where(pair => !pair.Key.IsNil()).OrderBy(pair => pair.Key, Comparer<FluidValue>.Create(compare)).Select(pair => pair.Item),
        .. keys.Where(pair => pair.Key.IsNil()).Select(pair => pair.Item),
    ]);
}
