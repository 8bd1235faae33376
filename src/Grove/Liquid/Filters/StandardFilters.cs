using System.Globalization;
using Fluid.Values;

namespace Fluid.Filters;

/// <summary>The filters of the language, with how many arguments each takes.</summary>
internal static class StandardFilters
{
    private delegate FluidValue Filter(FluidValue input, FilterArguments arguments, TemplateContext context);

    public static void AddTo(FilterCollection filters)
    {
        Add(filters, "abs", 0, 0, NumberFilters.Abs);
        Add(filters, "at_least", 1, 1, NumberFilters.AtLeast);
        Add(filters, "at_most", 1, 1, NumberFilters.AtMost);
        Add(filters, "ceil", 0, 0, NumberFilters.Ceil);
        Add(filters, "divided_by", 1, 1, NumberFilters.DividedBy);
        Add(filters, "floor", 0, 0, NumberFilters.Floor);
        Add(filters, "format_number", 1, 2, NumberFilters.FormatNumber);
        Add(filters, "minus", 1, 1, NumberFilters.Minus);
        Add(filters, "modulo", 1, 1, NumberFilters.Modulo);
        Add(filters, "plus", 1, 1, NumberFilters.Plus);
        Add(filters, "round", 0, 1, NumberFilters.Round);
        Add(filters, "times", 1, 1, NumberFilters.Times);

        Add(filters, "append", 1, 1, StringFilters.Append);
        Add(filters, "capitalize", 0, 0, StringFilters.Capitalize);
        Add(filters, "default", 0, 1, StringFilters.Default);
        Add(filters, "downcase", 0, 0, StringFilters.Downcase);
        Add(filters, "format_string", 0, int.MaxValue, StringFilters.FormatString);
        Add(filters, "lstrip", 0, 0, StringFilters.StripLeft);
        Add(filters, "prepend", 1, 1, StringFilters.Prepend);
        Add(filters, "rstrip", 0, 0, StringFilters.StripRight);
        Add(filters, "slice", 1, 2, SliceFilters.Slice);
        Add(filters, "split", 1, 1, SliceFilters.Split);
        Add(filters, "squish", 0, 0, StringFilters.Squish);
        Add(filters, "strip", 0, 0, StringFilters.Strip);
        Add(filters, "strip_newlines", 0, 0, StringFilters.StripNewLines);
        Add(filters, "truncate", 0, 2, SliceFilters.Truncate);
        Add(filters, "truncatewords", 0, 2, SliceFilters.TruncateWords);
        Add(filters, "upcase", 0, 0, StringFilters.Upcase);

        Add(filters, "remove", 1, 1, ReplaceFilters.All);
        Add(filters, "remove_first", 1, 1, ReplaceFilters.First);
        Add(filters, "remove_last", 1, 1, ReplaceFilters.Last);
        Add(filters, "replace", 1, 2, ReplaceFilters.All);
        Add(filters, "replace_first", 1, 2, ReplaceFilters.First);
        Add(filters, "replace_last", 1, 2, ReplaceFilters.Last);

        Add(filters, "base64_decode", 0, 0, EncodingFilters.Base64Decode);
        Add(filters, "base64_encode", 0, 0, EncodingFilters.Base64Encode);
        Add(filters, "base64_url_safe_decode", 0, 0, EncodingFilters.Base64UrlSafeDecode);
        Add(filters, "base64_url_safe_encode", 0, 0, EncodingFilters.Base64UrlSafeEncode);
        Add(filters, "url_decode", 0, 0, EncodingFilters.UrlDecode);
        Add(filters, "url_encode", 0, 0, EncodingFilters.UrlEncode);

        Add(filters, "escape", 0, 0, HtmlFilters.Escape);
        Add(filters, "escape_once", 0, 0, HtmlFilters.EscapeOnce);
        Add(filters, "h", 0, 0, HtmlFilters.Escape);
        Add(filters, "newline_to_br", 0, 0, HtmlFilters.NewLineToBr);
        Add(filters, "raw", 0, 0, HtmlFilters.Raw);
        Add(filters, "strip_html", 0, 0, HtmlFilters.StripHtml);

        Add(filters, "date", 1, 1, DateFilters.Date);
        Add(filters, "format_date", 1, 2, DateFilters.FormatDate);
        Add(filters, "time_zone", 1, 1, DateFilters.TimeZone);

        Add(filters, "concat", 1, 1, ListFilters.Concat);
        Add(filters, "first", 0, 0, ListFilters.First);
        Add(filters, "join", 0, 1, ListFilters.Join);
        Add(filters, "last", 0, 0, ListFilters.Last);
        Add(filters, "reverse", 0, 0, ListFilters.Reverse);
        Add(filters, "size", 0, 0, ListFilters.Size);

        AddAsync(filters, "json", 0, 0, JsonFilter.Json);
        AddAsync(filters, "compact", 0, 1, PropertyFilters.Compact);
        AddAsync(filters, "map", 1, 1, PropertyFilters.Map);
        AddAsync(filters, "sort", 0, 1, PropertyFilters.Sort);
        AddAsync(filters, "sort_natural", 0, 1, PropertyFilters.SortNatural);
        AddAsync(filters, "sum", 0, 1, PropertyFilters.Sum);
        AddAsync(filters, "uniq", 0, 1, PropertyFilters.Unique);

        AddAsync(filters, "find", 1, 2, SearchFilters.Find);
        AddAsync(filters, "find_index", 1, 2, SearchFilters.FindIndex);
        AddAsync(filters, "has", 1, 2, SearchFilters.Has);
        AddAsync(filters, "reject", 1, 2, SearchFilters.Reject);
        AddAsync(filters, "where", 1, 2, SearchFilters.Where);
    }

    private static void Add(FilterCollection filters, string name, int least, int most, Filter filter)
        => filters.AddFilter(name, (input, arguments, context) =>
        {
            CheckCount(name, arguments.Count, least, most);
            return new(filter(input, arguments, context));
        });

    private static void AddAsync(FilterCollection filters, string name, int least, int most, FilterDelegate filter)
        => filters.AddFilter(name, (input, arguments, context) =>
        {
            CheckCount(name, arguments.Count, least, most);
            return filter(input, arguments, context);
        });

    private static void CheckCount(string name, int count, int least, int most)
    {
        if (count < least || count > most)
        {
            var wanted = least == most ? $"{least}" : $"{least} to {most}";
            throw new FluidException(string.Create(CultureInfo.InvariantCulture, $"The filter '{name}' takes {wanted} arguments, not {count}"));
        }
    }
}
