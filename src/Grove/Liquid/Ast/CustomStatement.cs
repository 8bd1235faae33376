using System.Text.Encodings.Web;

namespace Fluid.Ast;

/// <summary>A tag of the embedder's.</summary>
internal sealed class CustomStatement(Func<TextWriter, TextEncoder, TemplateContext, ValueTask<Completion>> render) : Statement
{
    public override ValueTask<Completion> WriteToAsync(TextWriter writer, TextEncoder encoder, TemplateContext context)
        => render(writer, encoder, context);
}
