using System.Globalization;
using System.Net;
using System.Text;
using Fluid.Values;

namespace Fluid.Filters;

/// <summary>Base64 and URL encoding of UTF-8.</summary>
internal static class EncodingFilters
{
    public static FluidValue Base64Encode(FluidValue input, FilterArguments arguments, TemplateContext context)
        => StringValue.Create(Convert.ToBase64String(Encoding.UTF8.GetBytes(input.ToStringValue())));

    public static FluidValue Base64Decode(FluidValue input, FilterArguments arguments, TemplateContext context)
        => Decode(input.ToStringValue());

    public static FluidValue Base64UrlSafeEncode(FluidValue input, FilterArguments arguments, TemplateContext context)
        => StringValue.Create(Convert.ToBase64String(Encoding.UTF8.GetBytes(input.ToStringValue())).Replace('+', '-').Replace('/', '_'));

    public static FluidValue Base64UrlSafeDecode(FluidValue input, FilterArguments arguments, TemplateContext context)
        => Decode(input.ToStringValue().Replace('-', '+').Replace('_', '/'));

    public static FluidValue UrlDecode(FluidValue input, FilterArguments arguments, TemplateContext context)
        => StringValue.Create(WebUtility.UrlDecode(input.ToStringValue()));

    public static FluidValue UrlEncode(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var result = new StringBuilder();
        foreach (var octet in Encoding.UTF8.GetBytes(input.ToStringValue()))
        {
            _ = (char)octet switch
            {
                ' ' => result.Append('+'),
                var safe when char.IsAsciiLetterOrDigit(safe) || safe is '-' or '_' or '.' or '~' => result.Append(safe),
                _ => result.Append(CultureInfo.InvariantCulture, $"%{octet:X2}"),
            };
        }

        return StringValue.Create(result.ToString());
    }

    private static StringValue Decode(string text)
    {
        try
        {
            return StringValue.Create(Encoding.UTF8.GetString(Convert.FromBase64String(text)));
        }
        catch (FormatException failure)
        {
            throw new FluidException("The text is not Base64", failure);
        }
    }
}
