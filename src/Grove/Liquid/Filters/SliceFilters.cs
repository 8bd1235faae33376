using Fluid.Values;

namespace Fluid.Filters;

/// <summary>Filters that cut texts, and lists where that makes sense.</summary>
internal static class SliceFilters
{
    public static FluidValue Slice(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var start = Inputs.Whole(arguments.At(0), "slice");
        var length = arguments.At(1).IsNil() ? 1 : Inputs.Whole(arguments.At(1), "slice");
        if (input.Type == FluidValues.Array)
        {
            var items = Inputs.Items(input, context);
            var (from, count) = Clamp(start, length, items.Count);
            return new ArrayValue(items.GetRange(from, count));
        }

        var text = input.ToStringValue();
        var (first, characters) = Clamp(start, length, text.Length);
        return StringValue.Create(text.Substring(first, characters));
    }

    /// <summary>Cuts at each separator; a space stands for any white space, an empty text for every character. Empty pieces at the end are left out.</summary>
    public static FluidValue Split(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var text = input.ToStringValue();
        var separator = arguments.At(0).ToStringValue();
        var pieces = separator switch
        {
            " " => Words(text),
            "" => Characters(text),
            _ => text.Split(separator),
        };
        var count = pieces.Length;
        while (count > 0 && pieces[count - 1].Length == 0)
        {
            count--;
        }

        return new ArrayValue([.. pieces.Take(count).Select(StringValue.Create)]);
    }

    /// <summary>Cuts a text to a length (50), of which the ending (<c>...</c>) takes its part.</summary>
    public static FluidValue Truncate(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var length = arguments.Count > 0 ? Inputs.Whole(arguments.At(0), "truncate") : 50;
        var ending = arguments.Count > 1 ? arguments.At(1).ToStringValue() : "...";
        var text = input.ToStringValue();
        if (text.Length <= length)
        {
            return input is StringValue { Encode: true } ? input : StringValue.Create(text);
        }

        var kept = Math.Clamp(length - ending.Length, 0, text.Length);
        if (kept > 0 && char.IsHighSurrogate(text[kept - 1]))
        {
            kept--;
        }

        return StringValue.Create(string.Concat(text.AsSpan(0, kept), ending));
    }

    /// <summary>Cuts a text to a number of words (15).</summary>
    public static FluidValue TruncateWords(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var count = Math.Max(1, arguments.Count > 0 ? Inputs.Whole(arguments.At(0), "truncatewords") : 15);
        var ending = arguments.Count > 1 ? arguments.At(1).ToStringValue() : "...";
        var text = input.ToStringValue();
        var words = Words(text);
        return StringValue.Create(words.Length <= count ? text : string.Join(' ', words, 0, count) + ending);
    }

    public static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static string[] Characters(string text) => [.. text.EnumerateRunes().Select(rune => rune.ToString())];

    private static (int Start, int Count) Clamp(int start, int length, int total)
    {
        var from = start < 0 ? (long)total + start : start;
        if (from < 0 || from > total || length <= 0)
        {
            return (0, 0);
        }

        return ((int)from, (int)Math.Min(length, total - from));
    }
}
