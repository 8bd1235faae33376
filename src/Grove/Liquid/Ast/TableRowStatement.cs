using System.Globalization;
using System.Text.Encodings.Web;
using Fluid.Values;

namespace Fluid.Ast;

/// <summary><c>{% tablerow name in source cols: 3 %}…{% endtablerow %}</c>: the rows of an HTML table.</summary>
internal sealed class TableRowStatement(string name, LoopRange range, Expression? columns, Block body) : Statement
{
    public override async ValueTask<Completion> WriteToAsync(TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var items = await range.EvaluateAsync(context);
        var width = columns is null ? items.Count : Width(await columns.EvaluateAsync(context), items.Count);
        var loop = new TableRowLoopValue(items.Count, width);
        var outer = context.LocalScope;
        context.EnterForLoopScope();
        try
        {
            context.LocalScope.SetOwnValue("tablerowloop", loop);
            writer.Write("<tr class=\"row1\">\n");
            for (var index = 0; index < items.Count; index++)
            {
                context.IncrementSteps();
                loop.MoveTo(index);
                context.LocalScope.SetOwnValue(name, items[index]);
                writer.Write(string.Create(CultureInfo.InvariantCulture, $"<td class=\"col{loop.Col}\">"));
                var completion = await body.WriteToAsync(writer, encoder, context);
                writer.Write("</td>");
                if (completion == Completion.Break)
                {
                    break;
                }

                if (loop.ColLast && !loop.Last)
                {
                    writer.Write(string.Create(CultureInfo.InvariantCulture, $"</tr>\n<tr class=\"row{loop.Row + 1}\">"));
                }
            }

            writer.Write("</tr>\n");
        }
        finally
        {
            context.ReturnTo(outer);
        }

        return Completion.Normal;
    }

    private static int Width(FluidValue columns, int count)
        => columns.ToNumberValue() is >= 1 and < int.MaxValue and var width ? (int)width : count;
}
