using Fluid.Values;

namespace Fluid.Filters;

/// <summary>Reads the property of a list's element that a filter names.</summary>
internal static class Properties
{
    /// <summary>The property's value; null when the element cannot have properties at all (nil, true, false).</summary>
    /// <exception cref="FluidException">The element is a number or text and the property isn't of that kind.</exception>
    public static ValueTask<FluidValue?> ReadAsync(FluidValue item, FluidValue property, TemplateContext context) => item switch
    {
        BaseNilValue or BooleanValue => default,
        StringValue when property is StringValue => new(item.Contains(property) ? property : NilValue.Instance),
        NumberValue when property is NumberValue => new(NumberValue.Zero),
        StringValue or NumberValue => throw new FluidException($"A {item.Type} has no property '{property.ToStringValue()}'"),
        _ when property.IsNil() => new(NilValue.Instance),
        _ => ReadPathAsync(item, property.ToStringValue(), context),
    };

    /// <summary>The member of that name, or where the name has dots and there is none, the member at the end of that path.</summary>
    private static async ValueTask<FluidValue?> ReadPathAsync(FluidValue item, string path, TemplateContext context)
    {
        var value = await item.GetValueAsync(path, context);
        if (!value.IsNil() || !path.Contains('.', StringComparison.Ordinal))
        {
            return value;
        }

        value = item;
        foreach (var name in path.Split('.'))
        {
            value = await value.GetValueAsync(name, context);
        }

        return value;
    }
}
