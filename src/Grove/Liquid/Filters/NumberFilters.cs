using System.Globalization;
using Fluid.Values;

namespace Fluid.Filters;

/// <summary>Arithmetic. Integers stay integers; a result is a float when one of the numbers is.</summary>
internal static class NumberFilters
{
    public static FluidValue Abs(FluidValue input, FilterArguments arguments, TemplateContext context)
        => NumberValue.Create(Math.Abs(input.ToNumberValue()));

    public static FluidValue AtLeast(FluidValue input, FilterArguments arguments, TemplateContext context)
        => NumberValue.Create(Math.Max(input.ToNumberValue(), arguments.At(0).ToNumberValue()));

    public static FluidValue AtMost(FluidValue input, FilterArguments arguments, TemplateContext context)
        => NumberValue.Create(Math.Min(input.ToNumberValue(), arguments.At(0).ToNumberValue()));

    public static FluidValue Ceil(FluidValue input, FilterArguments arguments, TemplateContext context)
        => NumberValue.Create(decimal.Ceiling(input.ToNumberValue()));

    public static FluidValue Floor(FluidValue input, FilterArguments arguments, TemplateContext context)
        => NumberValue.Create(decimal.Floor(input.ToNumberValue()));

    public static FluidValue Plus(FluidValue input, FilterArguments arguments, TemplateContext context)
        => NumberValue.Create(input.ToNumberValue() + arguments.At(0).ToNumberValue());

    public static FluidValue Minus(FluidValue input, FilterArguments arguments, TemplateContext context)
        => NumberValue.Create(input.ToNumberValue() - arguments.At(0).ToNumberValue());

    public static FluidValue Times(FluidValue input, FilterArguments arguments, TemplateContext context)
        => NumberValue.Create(Trim(input.ToNumberValue() * arguments.At(0).ToNumberValue()));

    public static FluidValue DividedBy(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var (dividend, divisor) = Operands(input, arguments);
        if (dividend.Scale == 0 && divisor.Scale == 0)
        {
            return NumberValue.Create(decimal.Floor(dividend / divisor));
        }

        // As precise as a float, so that 20 by 7.0 reads 2.857142857142857.
        var quotient = ((double)dividend / (double)divisor).ToString("R", CultureInfo.InvariantCulture);
        return NumberValue.Create(Trim(decimal.Parse(quotient, NumberStyles.Float, CultureInfo.InvariantCulture) + 0.0m));
    }

    public static FluidValue Modulo(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var (dividend, divisor) = Operands(input, arguments);
        var rest = dividend % divisor;
        return NumberValue.Create(rest != 0 && rest < 0 != divisor < 0 ? rest + divisor : rest);
    }

    public static FluidValue Round(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var digits = (int)Math.Clamp(arguments.At(0).ToNumberValue(), 0, 28);
        return NumberValue.Create(decimal.Round(input.ToNumberValue(), digits, MidpointRounding.AwayFromZero));
    }

    public static FluidValue FormatNumber(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var culture = arguments.At(1).IsNil() ? context.CultureInfo : CultureInfo.GetCultureInfo(arguments.At(1).ToStringValue());
        return StringValue.Create(input.ToNumberValue().ToString(arguments.At(0).ToStringValue(), culture));
    }

    private static (decimal Dividend, decimal Divisor) Operands(FluidValue input, FilterArguments arguments)
    {
        var divisor = arguments.At(0).ToNumberValue();
        return divisor == 0 ? throw new FluidException("A number cannot be divided by 0") : (input.ToNumberValue(), divisor);
    }

    /// <summary>Takes off zeros at the end, but keeps one decimal place of a float.</summary>
    private static decimal Trim(decimal value)
    {
        while (value.Scale > 1 && value == decimal.Round(value, value.Scale - 1))
        {
            value = decimal.Round(value, value.Scale - 1);
        }

        return value;
    }
}
