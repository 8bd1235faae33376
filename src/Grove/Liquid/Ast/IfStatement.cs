using System.Text.Encodings.Web;
using Fluid.Values;

namespace Fluid.Ast;

/// <summary>A branch of an <c>if</c> or <c>unless</c>; the one of <c>else</c> has no condition.</summary>
internal readonly record struct Branch(Expression? Condition, bool Expected, Block Body);

/// <summary><c>if</c> and <c>unless</c> with their <c>elsif</c> and <c>else</c>: the first branch that holds.</summary>
internal sealed class IfStatement : Statement
{
    private readonly Branch[] _branches;

    public IfStatement(Branch[] branches)
    {
        IsBlank = Array.TrueForAll(branches, branch => branch.Body.IsBlank);
        _branches = IsBlank ? Array.ConvertAll(branches, branch => branch with { Body = branch.Body.WithoutText() }) : branches;
    }

    internal override bool IsBlank { get; }

    public override ValueTask<Completion> WriteToAsync(TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        for (var index = 0; index < _branches.Length; index++)
        {
            var branch = _branches[index];
            if (branch.Condition is null)
            {
                return branch.Body.WriteToAsync(writer, encoder, context);
            }

            var condition = branch.Condition.EvaluateAsync(context);
            if (!condition.IsCompletedSuccessfully)
            {
                return Awaited(condition, index, writer, encoder, context);
            }

            if (condition.Result.ToBooleanValue() == branch.Expected)
            {
                return branch.Body.WriteToAsync(writer, encoder, context);
            }
        }

        return default;
    }

    private async ValueTask<Completion> Awaited(ValueTask<FluidValue> condition, int index, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        while (true)
        {
            if ((await condition).ToBooleanValue() == _branches[index].Expected)
            {
                return await _branches[index].Body.WriteToAsync(writer, encoder, context);
            }

            if (++index == _branches.Length)
            {
                return Completion.Normal;
            }

            if (_branches[index].Condition is not { } next)
            {
                return await _branches[index].Body.WriteToAsync(writer, encoder, context);
            }

            condition = next.EvaluateAsync(context);
        }
    }
}
