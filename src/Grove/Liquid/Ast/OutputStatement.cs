using System.Text.Encodings.Web;
using Fluid.Values;

namespace Fluid.Ast;

/// <summary><c>{{ value }}</c> and <c>{% echo value %}</c>.</summary>
internal sealed class OutputStatement(Expression expression) : Statement
{
    public override ValueTask<Completion> WriteToAsync(TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var value = expression.EvaluateAsync(context);
        if (!value.IsCompletedSuccessfully)
        {
            return Awaited(value, writer, encoder, context);
        }

        var written = value.Result.WriteToAsync(writer, encoder, context.CultureInfo);
        return written.IsCompletedSuccessfully ? default : Awaited(written);
    }

    private static async ValueTask<Completion> Awaited(ValueTask<FluidValue> value, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        await (await value).WriteToAsync(writer, encoder, context.CultureInfo);
        return Completion.Normal;
    }

    private static async ValueTask<Completion> Awaited(ValueTask written)
    {
        await written;
        return Completion.Normal;
    }
}
