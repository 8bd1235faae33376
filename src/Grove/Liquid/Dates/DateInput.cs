using System.Globalization;
using Fluid.Values;

namespace Fluid.Dates;

/// <summary>Reads dates from values.</summary>
internal static class DateInput
{
    public static bool TryRead(FluidValue input, TemplateContext context, out DateTimeOffset date)
    {
        switch (input)
        {
            case DateTimeValue:
                date = (DateTimeOffset)input.ToObjectValue()!; // a date has an object
                return true;
            case NumberValue:
                return TryReadTimestamp(input.ToNumberValue(), context, out date);
            case StringValue:
                return TryParse(input.ToStringValue().Trim(), context, out date);
            case ObjectValueBase { Value: DateTime value }:
                date = (DateTimeOffset)new DateTimeValue(value).ToObjectValue();
                return true;
            case ObjectValueBase { Value: DateTimeOffset value }:
                date = value;
                return true;
            default:
                date = default;
                return false;
        }
    }

    private static bool TryParse(string text, TemplateContext context, out DateTimeOffset date)
    {
        if (text.Equals("now", StringComparison.OrdinalIgnoreCase) || text.Equals("today", StringComparison.OrdinalIgnoreCase))
        {
            date = TimeZoneInfo.ConvertTime(context.Now(), context.TimeZone);
            return true;
        }

        if (text.Length > 0 && text.All(char.IsAsciiDigit))
        {
            date = default;
            return decimal.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && TryReadTimestamp(seconds, context, out date);
        }

        date = default;
        if (text.StartsWith('-') || !(Parses(text, context.CultureInfo, out var parsed) || Parses(text, CultureInfo.InvariantCulture, out parsed)))
        {
            return false;
        }

        if (parsed.Kind != DateTimeKind.Unspecified)
        {
            return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out date);
        }

        date = new(parsed, context.TimeZone.GetUtcOffset(parsed));
        return true;
    }

    /// <summary>Reads a text that has at least a day; a kind tells whether it has a time zone.</summary>
    private static bool Parses(string text, CultureInfo culture, out DateTime parsed)
        => DateTime.TryParse(text, culture, DateTimeStyles.RoundtripKind | DateTimeStyles.NoCurrentDateDefault, out parsed) && parsed.Year is > 1 and < 9999;

    private static bool TryReadTimestamp(decimal seconds, TemplateContext context, out DateTimeOffset date)
    {
        if (seconds < DateTimeOffset.MinValue.ToUnixTimeSeconds() + 86_400 || seconds > DateTimeOffset.MaxValue.ToUnixTimeSeconds() - 86_400)
        {
            date = default;
            return false;
        }

        var instant = DateTimeOffset.UnixEpoch.AddTicks((long)(seconds * TimeSpan.TicksPerSecond));
        date = TimeZoneInfo.ConvertTime(instant, context.TimeZone);
        return true;
    }
}
