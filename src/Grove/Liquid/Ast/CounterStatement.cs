using System.Globalization;
using System.Text.Encodings.Web;

namespace Fluid.Ast;

/// <summary><c>{% increment name %}</c> writes and then adds; <c>{% decrement name %}</c> takes off and then writes.</summary>
internal sealed class CounterStatement(string name, int step) : Statement
{
    public override ValueTask<Completion> WriteToAsync(TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var before = context.Memory.Count(name, step);
        writer.Write((step < 0 ? before + step : before).ToString(CultureInfo.InvariantCulture));
        return default;
    }
}
