using System.Text.Encodings.Web;
using Fluid;

namespace Grove.Tests.Liquid;

/// <summary>Renders a template in one line.</summary>
internal static class Rendering
{
    public static ValueTask<string> Text(string template, TemplateOptions? options = null, object? model = null, FluidParser? parser = null)
        => (parser ?? new FluidParser()).Parse(template).RenderAsync(Context(options, model));

    public static ValueTask<string> Html(string template, TemplateOptions? options = null, object? model = null, FluidParser? parser = null)
        => (parser ?? new FluidParser()).Parse(template).RenderAsync(Context(options, model), HtmlEncoder.Default);

    private static TemplateContext Context(TemplateOptions? options, object? model)
    {
        options ??= new TemplateOptions { TimeZone = TimeZoneInfo.Utc };
        return model is null ? new(options) : new(model, options);
    }
}
