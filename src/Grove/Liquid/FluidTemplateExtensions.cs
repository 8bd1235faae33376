using System.Text.Encodings.Web;

namespace Fluid;

/// <summary>Shorter ways to render.</summary>
public static class FluidTemplateExtensions
{
    /// <summary>Renders to a text, without encoding, with no variables.</summary>
    public static ValueTask<string> RenderAsync(this IFluidTemplate template) => template.RenderAsync(new TemplateContext());

    /// <summary>Renders to a text, without encoding.</summary>
    public static ValueTask<string> RenderAsync(this IFluidTemplate template, TemplateContext context)
        => template.RenderAsync(context, NullEncoder.Default);

    /// <summary>Renders to a text.</summary>
    /// <param name="template">The template.</param>
    /// <param name="context">The variables.</param>
    /// <param name="encoder">Encodes every output that is not marked raw.</param>
    /// <param name="isolateContext">Whether what the template assigns is forgotten afterwards.</param>
    public static async ValueTask<string> RenderAsync(this IFluidTemplate template, TemplateContext context, TextEncoder encoder, bool isolateContext = true)
    {
        using var writer = new StringWriter(context.CultureInfo);
        await template.RenderAsync(writer, context, encoder, isolateContext);
        return writer.ToString();
    }

    /// <summary>Renders into a writer, without encoding, with no variables.</summary>
    public static ValueTask RenderAsync(this IFluidTemplate template, TextWriter textWriter)
        => template.RenderAsync(textWriter, new TemplateContext());

    /// <summary>Renders into a writer, without encoding.</summary>
    public static ValueTask RenderAsync(this IFluidTemplate template, TextWriter textWriter, TemplateContext context)
        => template.RenderAsync(textWriter, context, NullEncoder.Default);

    /// <summary>Renders into a writer.</summary>
    /// <param name="template">The template.</param>
    /// <param name="textWriter">Is written to synchronously: give one that buffers.</param>
    /// <param name="context">The variables.</param>
    /// <param name="encoder">Encodes every output that is not marked raw.</param>
    /// <param name="isolateContext">Whether what the template assigns is forgotten afterwards.</param>
    public static async ValueTask RenderAsync(this IFluidTemplate template, TextWriter textWriter, TemplateContext context, TextEncoder encoder, bool isolateContext = true)
    {
        if (!isolateContext)
        {
            await template.RenderAsync(textWriter, encoder, context);
            return;
        }

        var outer = context.LocalScope;
        context.EnterChildScope();
        try
        {
            await template.RenderAsync(textWriter, encoder, context);
        }
        finally
        {
            context.ReturnTo(outer);
        }
    }
}
