using System.Globalization;
using System.Text;

namespace Fluid.Dates;

/// <summary>Writes dates by the directives of Ruby's <c>strftime</c>, with its flags (<c>- 0 ^ # _ :</c>) and widths. Names are in the culture's language.</summary>
internal static class Strftime
{
    private const int MaxWidth = 100;

    public static string Format(DateTimeOffset date, string format, CultureInfo culture)
    {
        var result = new StringBuilder(format.Length * 2);
        for (var index = 0; index < format.Length; index++)
        {
            if (format[index] != '%' || index + 1 == format.Length)
            {
                result.Append(format[index]);
                continue;
            }

            var start = index++;
            var style = ReadStyle(format, ref index);
            var text = index < format.Length ? Directive(format[index], date, culture, style) : null;
            if (text is null)
            {
                index = Math.Min(index, format.Length - 1);
                result.Append(format, start, index - start + 1);
            }
            else
            {
                result.Append(text);
            }
        }

        return result.ToString();
    }

    private static Style ReadStyle(string format, ref int index)
    {
        char? padding = null;
        bool upper = false, swap = false;
        var colons = 0;
        for (; index < format.Length && format[index] is '-' or '0' or '_' or '^' or '#' or ':'; index++)
        {
            padding = format[index] is '-' or '0' or '_' ? format[index] : padding;
            upper |= format[index] == '^';
            swap |= format[index] == '#';
            colons += format[index] == ':' ? 1 : 0;
        }

        var width = 0;
        for (; index < format.Length && char.IsAsciiDigit(format[index]); index++)
        {
            width = Math.Min(MaxWidth, (width * 10) + (format[index] - '0'));
        }

        return new(padding, upper, swap, colons, width);
    }

    private static string? Directive(char directive, DateTimeOffset date, CultureInfo culture, Style style) => directive switch
    {
        'a' => style.Text(culture.DateTimeFormat.GetAbbreviatedDayName(date.DayOfWeek), culture),
        'A' => style.Text(culture.DateTimeFormat.GetDayName(date.DayOfWeek), culture),
        'b' or 'h' => style.Text(culture.DateTimeFormat.GetAbbreviatedMonthName(date.Month), culture),
        'B' => style.Text(culture.DateTimeFormat.GetMonthName(date.Month), culture),
        'c' => style.Text(Format(date, "%a %b %e %T %Y", culture), culture),
        'C' => style.Number(date.Year / 100, 2, '0'),
        'd' => style.Number(date.Day, 2, '0'),
        'D' => style.Text(Format(date, "%m/%d/%y", culture), culture),
        'e' => style.Number(date.Day, 2, ' '),
        'F' => style.Text(Format(date, "%Y-%m-%d", culture), culture),
        'g' => style.Number(ISOWeek.GetYear(date.DateTime) % 100, 2, '0'),
        'G' => style.Number(ISOWeek.GetYear(date.DateTime), 4, '0'),
        'H' => style.Number(date.Hour, 2, '0'),
        'I' => style.Number(Hour12(date), 2, '0'),
        'j' => style.Number(date.DayOfYear, 3, '0'),
        'k' => style.Number(date.Hour, 2, ' '),
        'l' => style.Number(Hour12(date), 2, ' '),
        'L' => Fraction(date, style.Width is 0 ? 3 : style.Width),
        'm' => style.Number(date.Month, 2, '0'),
        'M' => style.Number(date.Minute, 2, '0'),
        'n' => "\n",
        'N' => Fraction(date, style.Width is 0 ? 9 : style.Width),
        'p' => style.Text(Meridian(date, style.Swap), culture, swaps: false),
        'P' => style.Text(Meridian(date, true), culture),
        'r' => style.Text(Format(date, "%I:%M:%S %p", culture), culture),
        'R' => style.Text(Format(date, "%H:%M", culture), culture),
        's' => style.Number(date.ToUnixTimeSeconds(), 1, '0'),
        'S' => style.Number(date.Second, 2, '0'),
        't' => "\t",
        'T' or 'X' => style.Text(Format(date, "%H:%M:%S", culture), culture),
        'u' => style.Number(date.DayOfWeek is DayOfWeek.Sunday ? 7 : (int)date.DayOfWeek, 1, '0'),
        'U' => style.Number((date.DayOfYear + 6 - (int)date.DayOfWeek) / 7, 2, '0'),
        'v' => style.Text(Format(date, "%e-%^b-%Y", culture), culture),
        'V' => style.Number(ISOWeek.GetWeekOfYear(date.DateTime), 2, '0'),
        'w' => style.Number((int)date.DayOfWeek, 1, '0'),
        'W' => style.Number((date.DayOfYear + 6 - (((int)date.DayOfWeek + 6) % 7)) / 7, 2, '0'),
        'x' => style.Text(date.ToString("d", culture), culture),
        'y' => style.Number(date.Year % 100, 2, '0'),
        'Y' => style.Number(date.Year, 4, '0'),
        'z' => Offset(date, style.Colons),
        'Z' => date.Offset == TimeSpan.Zero ? "UTC" : Offset(date, 1),
        '%' => "%",
        _ => null,
    };

    private static int Hour12(DateTimeOffset date) => ((date.Hour + 11) % 12) + 1;

    private static string Meridian(DateTimeOffset date, bool lower) => (date.Hour < 12, lower) switch
    {
        (true, true) => "am",
        (false, true) => "pm",
        (true, false) => "AM",
        (false, false) => "PM",
    };

    private static string Fraction(DateTimeOffset date, int digits)
    {
        var ticks = (date.Ticks % TimeSpan.TicksPerSecond).ToString("D7", CultureInfo.InvariantCulture);
        return digits <= ticks.Length ? ticks[..digits] : ticks.PadRight(digits, '0');
    }

    private static string Offset(DateTimeOffset date, int colons)
    {
        var offset = date.Offset;
        var sign = offset < TimeSpan.Zero ? "-" : "+";
        return sign + offset.ToString(colons switch { 0 => "hhmm", 1 => @"hh\:mm", _ => @"hh\:mm\:ss" }, CultureInfo.InvariantCulture);
    }

    /// <summary>The flags and width of a directive.</summary>
    private readonly record struct Style(char? Padding, bool Upper, bool Swap, int Colons, int Width)
    {
        public string Number(long value, int width, char padding)
        {
            var text = value.ToString(CultureInfo.InvariantCulture);
            return Padding == '-' ? text : text.PadLeft(Width > 0 ? Width : width, Padding switch { '0' => '0', '_' => ' ', _ => padding });
        }

        public string Text(string text, CultureInfo culture, bool swaps = true)
        {
            text = Upper || (Swap && swaps) ? text.ToUpper(culture) : text;
            return Width > 0 && Padding != '-' ? text.PadLeft(Width, Padding == '0' ? '0' : ' ') : text;
        }
    }
}
