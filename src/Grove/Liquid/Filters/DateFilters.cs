using System.Globalization;
using Fluid.Dates;
using Fluid.Values;

namespace Fluid.Filters;

/// <summary>Filters that read and write dates.</summary>
internal static class DateFilters
{
    /// <summary>Writes a date by the directives of <c>strftime</c>; what isn't a date stays as it is.</summary>
    public static FluidValue Date(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var format = arguments.At(0).ToStringValue();
        return format.Length > 0 && input.TryGetDateTimeInput(context, out var date)
            ? StringValue.Create(Strftime.Format(date, format, context.CultureInfo))
            : input;
    }

    /// <summary>Writes a date by a .NET format, in a culture of the argument's or the context's.</summary>
    public static FluidValue FormatDate(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        if (!input.TryGetDateTimeInput(context, out var date))
        {
            return input;
        }

        var culture = arguments.At(1).IsNil() ? context.CultureInfo : CultureInfo.GetCultureInfo(arguments.At(1).ToStringValue());
        return StringValue.Create(date.ToString(arguments.At(0).ToStringValue(), culture));
    }

    /// <summary>The same instant in another time zone; <c>local</c> is the context's.</summary>
    public static FluidValue TimeZone(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        if (!input.TryGetDateTimeInput(context, out var date))
        {
            return input;
        }

        var name = arguments.At(0).ToStringValue();
        var zone = name == "local"
            ? context.TimeZone
            : context.Options.TimeZoneResolver?.Invoke(name) ?? TimeZoneInfo.FindSystemTimeZoneById(name);
        return new DateTimeValue(TimeZoneInfo.ConvertTime(date, zone));
    }
}
