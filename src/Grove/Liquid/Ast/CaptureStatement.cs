using System.Text.Encodings.Web;
using Fluid.Values;

namespace Fluid.Ast;

/// <summary><c>{% capture name %}…{% endcapture %}</c>: keeps what the block writes, already encoded.</summary>
internal sealed class CaptureStatement(string name, Block body) : Statement
{
    internal override bool IsBlank => true;

    public override async ValueTask<Completion> WriteToAsync(TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        using var buffer = BoundedWriter.Buffer(context);
        var completion = await body.WriteToAsync(buffer, encoder, context);
        FluidValue captured = new StringValue(buffer.ToString() ?? "", encode: false);
        if (context.Captured is { } observer)
        {
            captured = await observer(name, captured, context);
        }

        context.SetValue(name, captured);
        return completion;
    }
}
