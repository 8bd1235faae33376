using System.Text.Encodings.Web;
using Fluid.Values;
using Microsoft.AspNetCore.Html;

namespace OrchardCore.Liquid;

/// <summary>Renders Liquid that editors wrote, such as patterns and bodies.</summary>
public interface ILiquidTemplateManager
{
    /// <summary>Renders to text.</summary>
    /// <param name="template">The template's text; parsed once and remembered.</param>
    /// <param name="encoder">Encodes what is not marked raw.</param>
    /// <param name="model">What the template calls <c>Model</c>.</param>
    /// <param name="properties">Further variables.</param>
    Task<string> RenderStringAsync(string template, TextEncoder encoder, object? model, IEnumerable<KeyValuePair<string, FluidValue>>? properties);

    /// <summary>Renders to HTML.</summary>
    Task<IHtmlContent> RenderHtmlContentAsync(string template, TextEncoder encoder, object? model, IEnumerable<KeyValuePair<string, FluidValue>>? properties);

    /// <summary>Renders into a writer.</summary>
    Task RenderAsync(string template, TextWriter writer, TextEncoder encoder, object? model, IEnumerable<KeyValuePair<string, FluidValue>>? properties);

    /// <summary>Whether a text is a template, and what is wrong where it isn't.</summary>
    bool Validate(string template, out IEnumerable<string> errors);
}
