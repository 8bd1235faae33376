using System.Text.Encodings.Web;
using Fluid;
using Fluid.Values;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Liquid;
using OrchardCore.Liquid;

namespace Grove.Rendering.LiquidViews;

/// <summary>Renders Liquid that editors wrote; remembers the last thousand or so parsed texts.</summary>
internal sealed class LiquidTemplateManager(LiquidViewParser parser, ParsedTexts texts, LiquidRendering rendering, IOptions<TemplateOptions> options) : ILiquidTemplateManager
{
    public async Task<string> RenderStringAsync(string template, TextEncoder encoder, object? model, IEnumerable<KeyValuePair<string, FluidValue>>? properties)
    {
        using var writer = new StringWriter();
        await RenderAsync(template, writer, encoder, model, properties);
        return writer.ToString();
    }

    public async Task<IHtmlContent> RenderHtmlContentAsync(string template, TextEncoder encoder, object? model, IEnumerable<KeyValuePair<string, FluidValue>>? properties) =>
        new HtmlString(await RenderStringAsync(template, encoder, model, properties));

    public async Task RenderAsync(string template, TextWriter writer, TextEncoder encoder, object? model, IEnumerable<KeyValuePair<string, FluidValue>>? properties)
    {
        if (string.IsNullOrEmpty(template))
        {
            return;
        }
        var value = model is IShape shape ? new ShapeValue(shape) : FluidValue.Create(model, options.Value);
        var context = await rendering.ContextAsync(value, properties);
        await texts.Parse(parser, template).RenderAsync(writer, encoder, context);
    }

    public bool Validate(string template, out IEnumerable<string> errors)
    {
        var valid = parser.TryParse(template, out _, out var error);
        errors = valid ? [] : [error!]; // an error stands where the text is no template
        return valid;
    }
}

/// <summary>Parsed texts, the least used of which are forgotten.</summary>
internal sealed class ParsedTexts : IDisposable
{
    private readonly MemoryCache _cache = new(new MemoryCacheOptions { SizeLimit = 4_000_000 });

    public IFluidTemplate Parse(FluidParser parser, string text)
    {
        if (_cache.TryGetValue(text, out IFluidTemplate? parsed) && parsed is not null)
        {
            return parsed;
        }
        parsed = parser.Parse(text);
        return _cache.Set(text, parsed, new MemoryCacheEntryOptions { Size = text.Length + 100 });
    }

    public void Dispose() => _cache.Dispose();
}
