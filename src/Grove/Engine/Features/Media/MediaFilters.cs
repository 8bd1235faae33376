using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Fluid;
using Fluid.Values;
using Microsoft.AspNetCore.WebUtilities;
using OrchardCore.Liquid;
using OrchardCore.Media;

namespace Grove.Features.Media;

/// <summary>The public address of a file of the library: <c>"staff/aj.jpg" | asset_url</c>.</summary>
internal sealed class AssetUrlFilter(IMediaFileStore store) : ILiquidFilter
{
    public ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
        => new(MediaPath.Normalize(input.ToStringValue()) is { Length: > 0 } path
            ? new StringValue(store.MapPathToPublicUrl(path))
            : NilValue.Instance);
}

/// <summary>Asks for a size: <c>url | resize_url: width: 600, height: 400, mode: "crop"</c> adds the query of Orchard's media addresses.</summary>
internal sealed class ResizeUrlFilter : ILiquidFilter
{
    // The filter's argument and the query's name for it.
    private static readonly (string Argument, string Query)[] Commands =
    [
        ("width", "width"), ("height", "height"), ("mode", "rmode"), ("quality", "quality"), ("format", "format"),
        ("bgcolor", "bgcolor"), ("autoorient", "autoorient"),
    ];

    public ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        var url = input.ToStringValue();
        if (url.Length == 0)
        {
            return new(NilValue.Instance);
        }

        foreach (var (argument, query) in Commands)
        {
            if (arguments[argument].ToStringValue() is { Length: > 0 } value)
            {
                url = QueryHelpers.AddQueryString(url, query, value.ToLowerInvariant());
            }
        }

        return new(new StringValue(url));
    }
}

/// <summary>A picture: <c>url | img_tag: alt: "A room", class: "wide"</c>. Argument names write <c>_</c> for <c>-</c>.</summary>
internal sealed class ImgTagFilter : ILiquidFilter
{
    public ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        var html = new StringBuilder("<img");
        Append(html, "src", input.ToStringValue());
        foreach (var name in arguments.Names)
        {
            Append(html, name.Replace('_', '-'), arguments[name].ToStringValue());
        }

        if (!arguments.Names.Contains("alt"))
        {
            Append(html, "alt", "");
        }

        return new(new StringValue(html.Append('>').ToString(), encode: false));
    }

    private static void Append(StringBuilder html, string name, string value)
        => html.Append(CultureInfo.InvariantCulture, $" {HtmlEncoder.Default.Encode(name)}=\"{HtmlEncoder.Default.Encode(value)}\"");
}
