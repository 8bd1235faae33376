using System.Text.Encodings.Web;

namespace Fluid.Ast;

/// <summary><c>{% liquid … %}</c>: the statements of its lines.</summary>
internal sealed class BlockStatement(Block body) : Statement
{
    internal override bool IsBlank => body.IsBlank;

    public override ValueTask<Completion> WriteToAsync(TextWriter writer, TextEncoder encoder, TemplateContext context)
        => body.WriteToAsync(writer, encoder, context);
}
