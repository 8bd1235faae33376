using Fluid.Values;

namespace Fluid.Ast;

/// <summary>A step from a value to one of its members.</summary>
internal abstract class Segment
{
    public abstract ValueTask<FluidValue> ResolveAsync(FluidValue value, TemplateContext context);
}

/// <summary><c>.name</c></summary>
internal sealed class NameSegment(string name) : Segment
{
    private Remembered? _remembered;

    public override ValueTask<FluidValue> ResolveAsync(FluidValue value, TemplateContext context)
    {
        if (value is not ObjectValue obj)
        {
            return value.GetValueAsync(name, context);
        }

        var strategy = context.Options.MemberAccessStrategy;
        var remembered = _remembered;
        var type = obj.Value.GetType();
        if (remembered is null || remembered.Type != type || remembered.Strategy != strategy || remembered.Version != strategy.Version)
        {
            var version = strategy.Version;
            if (strategy.GetAccessor(type, name) is not { } accessor || version < 0)
            {
                return value.GetValueAsync(name, context);
            }

            _remembered = remembered = new(strategy, version, type, accessor);
        }

        return obj.Read(remembered.Accessor, name, context);
    }

    /// <summary>The reader that this place of the template used last.</summary>
    private sealed record Remembered(MemberAccessStrategy Strategy, int Version, Type Type, IMemberAccessor Accessor);
}

/// <summary><c>[index]</c></summary>
internal sealed class IndexSegment(Expression index) : Segment
{
    public override ValueTask<FluidValue> ResolveAsync(FluidValue value, TemplateContext context)
    {
        var at = index.EvaluateAsync(context);
        return at.IsCompletedSuccessfully ? value.GetIndexAsync(at.Result, context) : Awaited(at, value, context);
    }

    private static async ValueTask<FluidValue> Awaited(ValueTask<FluidValue> at, FluidValue value, TemplateContext context)
        => await value.GetIndexAsync(await at, context);
}

/// <summary><c>(arguments)</c></summary>
internal sealed class CallSegment(ArgumentList arguments) : Segment
{
    public override async ValueTask<FluidValue> ResolveAsync(FluidValue value, TemplateContext context)
        => await value.InvokeAsync(new FunctionArguments(await arguments.EvaluateAsync(context)), context);
}
