using Fluid.Values;

namespace Fluid.Ast;

/// <summary>A variable and the way from it to a member: <c>a.b[0].c</c>.</summary>
/// <param name="root">The variable's name, or null when <paramref name="computedRoot"/> spells it.</param>
/// <param name="computedRoot">The variable's name as a value: <c>[name]</c>.</param>
/// <param name="segments">The way.</param>
internal sealed class MemberExpression(string? root, Expression? computedRoot, Segment[] segments) : Expression
{
    /// <summary>The name, when the expression is a mere variable.</summary>
    public string? Variable => segments.Length == 0 ? root : null;

    public override ValueTask<FluidValue> EvaluateAsync(TemplateContext context)
    {
        if (root is null)
        {
            return AwaitedRoot(context);
        }

        var found = VariableLookup.FindAsync(root, context);
        return found.IsCompletedSuccessfully ? Walk(found.Result, 0, context) : Awaited(found, 0, context);
    }

    private ValueTask<FluidValue> Walk(FluidValue value, int index, TemplateContext context)
    {
        for (; index < segments.Length; index++)
        {
            var next = segments[index].ResolveAsync(value, context);
            if (!next.IsCompletedSuccessfully)
            {
                return Awaited(next, index + 1, context);
            }

            value = next.Result;
        }

        return new(value);
    }

    private async ValueTask<FluidValue> Awaited(ValueTask<FluidValue> value, int index, TemplateContext context)
        => await Walk(await value, index, context);

    private async ValueTask<FluidValue> AwaitedRoot(TemplateContext context)
    {
        var name = await computedRoot!.EvaluateAsync(context); // there when root isn't
        return await Walk(await VariableLookup.FindAsync(name.ToStringValue(), context), 0, context);
    }
}
