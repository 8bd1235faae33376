using Fluid.Values;

namespace Fluid.Filters;

/// <summary>Filters that make a text of a text.</summary>
internal static class StringFilters
{
    public static FluidValue Append(FluidValue input, FilterArguments arguments, TemplateContext context)
        => Concat(input.ToStringValue(), arguments.At(0).ToStringValue(), context);

    public static FluidValue Prepend(FluidValue input, FilterArguments arguments, TemplateContext context)
        => Concat(arguments.At(0).ToStringValue(), input.ToStringValue(), context);

    public static FluidValue Capitalize(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var text = input.ToStringValue();
        return StringValue.Create(text.Length == 0 ? "" : char.ToUpper(text[0], context.CultureInfo) + text[1..].ToLower(context.CultureInfo));
    }

    public static FluidValue Downcase(FluidValue input, FilterArguments arguments, TemplateContext context)
        => StringValue.Create(input.ToStringValue().ToLower(context.CultureInfo));

    public static FluidValue Upcase(FluidValue input, FilterArguments arguments, TemplateContext context)
        => StringValue.Create(input.ToStringValue().ToUpper(context.CultureInfo));

    public static FluidValue Strip(FluidValue input, FilterArguments arguments, TemplateContext context)
        => StringValue.Create(input.ToStringValue().Trim());

    public static FluidValue StripLeft(FluidValue input, FilterArguments arguments, TemplateContext context)
        => StringValue.Create(input.ToStringValue().TrimStart());

    public static FluidValue StripRight(FluidValue input, FilterArguments arguments, TemplateContext context)
        => StringValue.Create(input.ToStringValue().TrimEnd());

    public static FluidValue StripNewLines(FluidValue input, FilterArguments arguments, TemplateContext context)
        => StringValue.Create(input.ToStringValue().Replace("\r\n", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal));

    public static FluidValue Squish(FluidValue input, FilterArguments arguments, TemplateContext context)
        => StringValue.Create(string.Join(' ', SliceFilters.Words(input.ToStringValue())));

    public static FluidValue FormatString(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        object?[] values = [.. arguments.Values.Select(value => value.ToObjectValue())];
        var text = string.Format(context.CultureInfo, input.ToStringValue(), values);
        Inputs.CheckLength(text.Length, context);
        return StringValue.Create(text);
    }

    /// <summary><c>default: value, allow_false: true</c>: a value for nil, false and what is empty.</summary>
    public static FluidValue Default(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var isMissing = input.IsNil()
            || (input is BooleanValue && !input.ToBooleanValue() && !arguments["allow_false"].ToBooleanValue())
            || input is EmptyValue or BlankValue
            || EmptyValue.Instance.Equals(input);
        return isMissing ? arguments.At(0) : input;
    }

    private static StringValue Concat(string first, string second, TemplateContext context)
    {
        Inputs.CheckLength((long)first.Length + second.Length, context);
        return StringValue.Create(string.Concat(first, second));
    }
}
