using System.Text.Encodings.Web;
using Fluid.Parsing;
using Fluid.Values;

namespace Fluid.Ast;

/// <summary>What <c>include</c> and <c>render</c> hand to another template.</summary>
/// <param name="Bound">The value after <c>with</c> or <c>for</c>.</param>
/// <param name="Each">Whether to render once for each element of it.</param>
/// <param name="Alias">The variable that gets it; by default the template's name.</param>
/// <param name="Arguments">Named values.</param>
internal sealed record Handover(Expression? Bound, bool Each, string? Alias, FilterArgument[] Arguments)
{
    public string BoundName(string path) => Alias ?? Path.GetFileNameWithoutExtension(path);

    public async ValueTask SetArgumentsAsync(TemplateContext source, Scope target)
    {
        foreach (var argument in Arguments)
        {
            target.SetOwnValue(argument.Name!, await argument.Expression.EvaluateAsync(source)); // the parser takes named ones only
        }
    }
}

/// <summary><c>{% include path with value as name, key: value %}</c>: another template that shares the variables.</summary>
internal sealed class IncludeStatement(FluidParser parser, Expression path, Handover handover) : Statement
{
    public override async ValueTask<Completion> WriteToAsync(TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var name = (await path.EvaluateAsync(context)).ToStringValue();
        var template = await TemplateLoader.LoadAsync(parser, name, context);
        var bound = handover.Bound is null ? null : await handover.Bound.EvaluateAsync(context);
        var outer = context.LocalScope;
        context.EnterForLoopScope();
        context.EnterTemplate();
        try
        {
            await handover.SetArgumentsAsync(context, context.LocalScope);
            var rounds = bound is ArrayValue array ? array.Values : [bound ?? NilValue.Instance];
            foreach (var value in rounds)
            {
                context.IncrementSteps();
                if (bound is not null)
                {
                    context.LocalScope.SetOwnValue(handover.BoundName(name), value);
                }

                if (await TemplateLoader.WriteAsync(template, writer, encoder, context) is not Completion.Normal and var completion)
                {
                    return completion;
                }
            }
        }
        finally
        {
            context.LeaveTemplate();
            context.ReturnTo(outer);
        }

        return Completion.Normal;
    }
}
