using System.Text.Encodings.Web;
using Fluid.Ast;

namespace Fluid.Parsing;

/// <summary>A parsed template.</summary>
internal sealed class ParsedTemplate(Block body) : IFluidTemplate
{
    public Block Body => body;

    public ValueTask RenderAsync(TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(encoder);
        ArgumentNullException.ThrowIfNull(context);
        var rendered = body.WriteToAsync(BoundedWriter.Limit(writer, context), encoder, context);
        return rendered.IsCompletedSuccessfully ? default : Awaited(rendered);
    }

    private static async ValueTask Awaited(ValueTask<Completion> rendered) => await rendered;
}
