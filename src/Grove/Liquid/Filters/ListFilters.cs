using System.Text;
using Fluid.Values;

namespace Fluid.Filters;

/// <summary>Filters of whole lists.</summary>
internal static class ListFilters
{
    public static FluidValue Concat(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        if (arguments.At(0).Type != FluidValues.Array)
        {
            throw new FluidException("The filter 'concat' needs a list");
        }

        var items = Inputs.Items(input, context);
        items.AddRange(Inputs.Items(arguments.At(0), context));
        return new ArrayValue(items);
    }

    public static FluidValue First(FluidValue input, FilterArguments arguments, TemplateContext context) => input switch
    {
        ArrayValue array => array.Values.Count > 0 ? array.Values[0] : NilValue.Instance,
        StringValue text => StringValue.Create(text.ToStringValue() is { Length: > 0 } characters ? characters[..1] : ""),
        _ => input.Enumerate(context).FirstOrDefault(NilValue.Instance),
    };

    public static FluidValue Last(FluidValue input, FilterArguments arguments, TemplateContext context) => input switch
    {
        ArrayValue array => array.Values.Count > 0 ? array.Values[^1] : NilValue.Instance,
        StringValue text => StringValue.Create(text.ToStringValue() is { Length: > 0 } characters ? characters[^1..] : ""),
        _ => input.Enumerate(context).LastOrDefault(NilValue.Instance),
    };

    public static FluidValue Join(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var separator = arguments.Count > 0 ? arguments.At(0).ToStringValue() : " ";
        var text = new StringBuilder();
        var items = Inputs.Items(input, context);
        for (var index = 0; index < items.Count; index++)
        {
            text.Append(index == 0 ? "" : separator).Append(items[index].ToStringValue());
            Inputs.CheckLength(text.Length, context);
        }

        return StringValue.Create(text.ToString());
    }

    public static FluidValue Reverse(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var items = Inputs.Items(input, context);
        items.Reverse();
        return new ArrayValue(items);
    }

    public static FluidValue Size(FluidValue input, FilterArguments arguments, TemplateContext context) => NumberValue.Create(input switch
    {
        StringValue text => text.ToStringValue().Length,
        ArrayValue array => array.Values.Count,
        DictionaryValue dictionary => dictionary.Count,
        _ => input.Enumerate(context).Count(),
    });
}
