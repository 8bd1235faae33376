using System.Text.Encodings.Web;
using Fluid.Values;

namespace Fluid.Ast;

/// <summary><c>{% assign name = value %}</c></summary>
internal sealed class AssignStatement(string name, Expression expression) : Statement
{
    internal override bool IsBlank => true;

    public override ValueTask<Completion> WriteToAsync(TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var value = expression.EvaluateAsync(context);
        if (!value.IsCompletedSuccessfully || context.Assigned is not null)
        {
            return Awaited(value, context);
        }

        context.SetValue(name, value.Result);
        return default;
    }

    private async ValueTask<Completion> Awaited(ValueTask<FluidValue> value, TemplateContext context)
    {
        var assigned = await value;
        if (context.Assigned is { } observer)
        {
            assigned = await observer(name, assigned, context);
        }

        context.SetValue(name, assigned);
        return Completion.Normal;
    }
}
