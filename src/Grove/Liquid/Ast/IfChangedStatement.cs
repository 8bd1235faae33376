using System.Text.Encodings.Web;

namespace Fluid.Ast;

/// <summary><c>{% ifchanged %}…{% endifchanged %}</c>: writes the block unless the last one wrote the same.</summary>
internal sealed class IfChangedStatement(Block body) : Statement
{
    public override async ValueTask<Completion> WriteToAsync(TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        using var buffer = BoundedWriter.Buffer(context);
        var completion = await body.WriteToAsync(buffer, encoder, context);
        var text = buffer.ToString() ?? "";
        if (text != context.Memory.LastChanged)
        {
            context.Memory.LastChanged = text;
            writer.Write(text);
        }

        return completion;
    }
}
