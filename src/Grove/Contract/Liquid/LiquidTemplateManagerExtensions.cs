using System.Text.Encodings.Web;
using Fluid.Values;
using Microsoft.AspNetCore.Html;

namespace OrchardCore.Liquid;

/// <summary>Shorter ways to render.</summary>
public static class LiquidTemplateManagerExtensions
{
    /// <summary>Renders to text without a model.</summary>
    public static Task<string> RenderStringAsync(this ILiquidTemplateManager manager, string template, TextEncoder encoder) =>
        manager.RenderStringAsync(template, encoder, null, null);

    /// <summary>Renders to text with a model.</summary>
    public static Task<string> RenderStringAsync(this ILiquidTemplateManager manager, string template, TextEncoder encoder, object? model) =>
        manager.RenderStringAsync(template, encoder, model, null);

    /// <summary>Renders to text with variables.</summary>
    public static Task<string> RenderStringAsync(this ILiquidTemplateManager manager, string template, TextEncoder encoder, IEnumerable<KeyValuePair<string, FluidValue>>? properties) =>
        manager.RenderStringAsync(template, encoder, null, properties);

    /// <summary>Renders to HTML without a model.</summary>
    public static Task<IHtmlContent> RenderHtmlContentAsync(this ILiquidTemplateManager manager, string template, TextEncoder encoder) =>
        manager.RenderHtmlContentAsync(template, encoder, null, null);

    /// <summary>Renders to HTML with a model.</summary>
    public static Task<IHtmlContent> RenderHtmlContentAsync(this ILiquidTemplateManager manager, string template, TextEncoder encoder, object? model) =>
        manager.RenderHtmlContentAsync(template, encoder, model, null);
}
