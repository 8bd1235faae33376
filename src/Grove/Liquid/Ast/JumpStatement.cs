using System.Text.Encodings.Web;

namespace Fluid.Ast;

/// <summary><c>{% break %}</c> and <c>{% continue %}</c></summary>
internal sealed class JumpStatement(Completion completion) : Statement
{
    public override ValueTask<Completion> WriteToAsync(TextWriter writer, TextEncoder encoder, TemplateContext context) => new(completion);
}
