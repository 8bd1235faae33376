using System.Text.Encodings.Web;

namespace Fluid.Ast;

/// <summary><c>{% cycle 'odd', 'even' %}</c> and <c>{% cycle group: 'odd', 'even' %}</c></summary>
/// <param name="group">Cycles of one group share their position.</param>
/// <param name="key">The items as written: without group, equal cycles share their position.</param>
/// <param name="items">The values to go through.</param>
internal sealed class CycleStatement(Expression? group, string key, Expression[] items) : Statement
{
    public override async ValueTask<Completion> WriteToAsync(TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var name = group is null ? $"cycle {key}" : $"cycle: {(await group.EvaluateAsync(context)).ToStringValue()}";
        var position = context.Memory.Position(name);
        context.Memory.SetPosition(name, position + 1 >= items.Length ? 0 : position + 1);
        if (position < items.Length)
        {
            await (await items[position].EvaluateAsync(context)).WriteToAsync(writer, encoder, context.CultureInfo);
        }

        return Completion.Normal;
    }
}
