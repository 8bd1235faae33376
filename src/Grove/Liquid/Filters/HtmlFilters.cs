using System.Text;
using Fluid.Values;

namespace Fluid.Filters;

/// <summary>Filters that know HTML. What <c>escape</c> and <c>raw</c> return isn't encoded again.</summary>
internal static class HtmlFilters
{
    public static FluidValue Raw(FluidValue input, FilterArguments arguments, TemplateContext context)
        => new StringValue(input.ToStringValue(), encode: false);

    public static FluidValue Escape(FluidValue input, FilterArguments arguments, TemplateContext context)
        => new StringValue(Escaped(input.ToStringValue(), keepEntities: false), encode: false);

    public static FluidValue EscapeOnce(FluidValue input, FilterArguments arguments, TemplateContext context)
        => new StringValue(Escaped(input.ToStringValue(), keepEntities: true), encode: false);

    /// <summary>Puts <c>&lt;br /&gt;</c> before line ends; the result is raw only if the text was (<c>escape | newline_to_br</c>).</summary>
    public static FluidValue NewLineToBr(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var text = input.ToStringValue().Replace("\r\n", "\n", StringComparison.Ordinal).Replace("\n", "<br />\n", StringComparison.Ordinal);
        return new StringValue(text, input is not StringValue { Encode: false });
    }

    /// <summary>Leaves out tags, comments, and scripts and styles with their content.</summary>
    public static FluidValue StripHtml(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var text = input.ToStringValue();
        var result = new StringBuilder(text.Length);
        var position = 0;
        while (position < text.Length)
        {
            var open = text.IndexOf('<', position);
            var close = open < 0 ? -1 : EndOfMarkup(text, open);
            if (close < 0)
            {
                break;
            }

            result.Append(text, position, open - position);
            position = close;
        }

        return StringValue.Create(result.Append(text, position, text.Length - position).ToString());
    }

    private static int EndOfMarkup(string text, int open)
    {
        foreach (var (start, end) in new[] { ("<script", "</script>"), ("<style", "</style>"), ("<!--", "-->") })
        {
            if (string.Compare(text, open, start, 0, start.Length, StringComparison.OrdinalIgnoreCase) == 0
                && text.IndexOf(end, open + start.Length, StringComparison.OrdinalIgnoreCase) is >= 0 and var found)
            {
                return found + end.Length;
            }
        }

        return text.IndexOf('>', open) + 1 is > 0 and var close ? close : -1;
    }

    private static string Escaped(string text, bool keepEntities)
    {
        if (text.AsSpan().IndexOfAny("&<>\"'") < 0)
        {
            return text;
        }

        var result = new StringBuilder(text.Length + 16);
        for (var index = 0; index < text.Length; index++)
        {
            _ = text[index] switch
            {
                '&' when keepEntities && IsEntity(text, index) => result.Append('&'),
                '&' => result.Append("&amp;"),
                '<' => result.Append("&lt;"),
                '>' => result.Append("&gt;"),
                '"' => result.Append("&quot;"),
                '\'' => result.Append("&#39;"),
                var character => result.Append(character),
            };
        }

        return result.ToString();
    }

    /// <summary>Whether <c>&amp;name;</c> or <c>&amp;#123;</c> stands at an index.</summary>
    private static bool IsEntity(string text, int index)
    {
        var end = index + 1;
        while (end < text.Length && end - index < 32 && (char.IsAsciiLetterOrDigit(text[end]) || (text[end] == '#' && end == index + 1)))
        {
            end++;
        }

        return end > index + 1 && end < text.Length && text[end] == ';';
    }
}
