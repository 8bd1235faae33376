using System.Text.Encodings.Web;
using Fluid.Parsing;
using Fluid.Values;

namespace Fluid.Ast;

/// <summary><c>{% render 'path' with value as name, key: value %}</c>: another template that sees only what it is given.</summary>
internal sealed class RenderStatement(FluidParser parser, string path, Handover handover) : Statement
{
    public override async ValueTask<Completion> WriteToAsync(TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var template = await TemplateLoader.LoadAsync(parser, path, context);
        var bound = handover.Bound is null ? null : await handover.Bound.EvaluateAsync(context);
        var arguments = new Scope(null, false, context.ModelNamesComparer);
        await handover.SetArgumentsAsync(context, arguments);
        var each = handover.Each && bound is not null and not BaseNilValue;
        var rounds = each ? LoopItems.Of(bound!, context) : [bound ?? NilValue.Instance]; // each implies bound
        var loop = new ForLoopValue { Name = handover.BoundName(path), Length = rounds.Count, IsRender = true };
        context.EnterTemplate();
        try
        {
            for (var index = 0; index < rounds.Count; index++)
            {
                loop.MoveTo(index);
                await WriteAsync(rounds[index], index);
            }
        }
        finally
        {
            context.LeaveTemplate();
        }

        return Completion.Normal;

        async ValueTask WriteAsync(FluidValue value, int index)
        {
            var outer = context.Isolate();
            try
            {
                arguments.CopyTo(context.LocalScope);
                if (bound is not null)
                {
                    context.SetValue(handover.BoundName(path), value);
                }

                if (each)
                {
                    context.SetValue("forloop", loop);
                }

                context.IncrementSteps();
                await TemplateLoader.WriteAsync(template, writer, encoder, context);
            }
            finally
            {
                context.Rejoin(outer);
            }
        }
    }
}
