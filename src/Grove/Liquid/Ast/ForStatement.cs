using System.Text.Encodings.Web;
using Fluid.Values;

namespace Fluid.Ast;

/// <summary><c>{% for name in source %}…{% else %}…{% endfor %}</c></summary>
internal sealed class ForStatement : Statement
{
    private readonly string _name;
    private readonly LoopRange _range;
    private readonly Block _body;
    private readonly Block _else;
    private readonly bool _reversed;

    public ForStatement(string name, LoopRange range, bool reversed, Block body, Block otherwise)
    {
        IsBlank = body.IsBlank && otherwise.IsBlank;
        (_name, _range, _reversed) = (name, range, reversed);
        (_body, _else) = IsBlank ? (body.WithoutText(), otherwise.WithoutText()) : (body, otherwise);
    }

    internal override bool IsBlank { get; }

    public override ValueTask<Completion> WriteToAsync(TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var items = _range.EvaluateAsync(context);
        return items.IsCompletedSuccessfully
            ? Run(items.Result, writer, encoder, context)
            : Awaited(items, writer, encoder, context);
    }

    private async ValueTask<Completion> Awaited(ValueTask<LoopItems> items, TextWriter writer, TextEncoder encoder, TemplateContext context)
        => await Run(await items, writer, encoder, context);

    private ValueTask<Completion> Run(LoopItems items, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        if (items.Count == 0)
        {
            return _else.WriteToAsync(writer, encoder, context);
        }

        var outer = context.LocalScope;
        var loop = new ForLoopValue { Name = _range.Name, Length = items.Count, Parent = ParentOf(outer) };
        context.EnterForLoopScope();
        context.LocalScope.SetOwnValue("forloop", loop);
        var round = new Round(items, loop, context.LocalScope, outer);
        var awaited = false;
        try
        {
            for (var index = 0; index < items.Count; index++)
            {
                var step = Step(round, index, writer, encoder, context);
                if (!step.IsCompletedSuccessfully)
                {
                    awaited = true;
                    return Awaited(step, round, index, writer, encoder, context);
                }

                if (step.Result == Completion.Break)
                {
                    break;
                }
            }
        }
        finally
        {
            if (!awaited)
            {
                context.ReturnTo(outer);
            }
        }

        return default;
    }

    private async ValueTask<Completion> Awaited(ValueTask<Completion> step, Round round, int index, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        try
        {
            while (await step != Completion.Break && ++index < round.Items.Count)
            {
                step = Step(round, index, writer, encoder, context);
            }
        }
        finally
        {
            context.ReturnTo(round.Outer);
        }

        return Completion.Normal;
    }

    private ValueTask<Completion> Step(Round round, int index, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        context.IncrementSteps();
        round.Loop.MoveTo(index);
        round.Scope.SetOwnValue(_name, round.Items[_reversed ? round.Items.Count - 1 - index : index]);
        return _body.WriteToAsync(writer, encoder, context);
    }

    private static FluidValue ParentOf(Scope outer)
        => outer.TryGetValue("forloop", out var around) && around is ForLoopValue { IsRender: false } ? around : NilValue.Instance;

    private readonly record struct Round(LoopItems Items, ForLoopValue Loop, Scope Scope, Scope Outer);
}
