using Fluid.Values;

namespace Fluid.Ast;

/// <summary>What a loop goes through: a source, from an offset, up to a limit.</summary>
/// <param name="Name">The loop's name, under which <c>offset: continue</c> finds where the last one of that name stopped.</param>
/// <param name="Source">What to go through.</param>
/// <param name="Offset">How many elements to leave out at the start.</param>
/// <param name="Continues">Whether to go on where the last loop of that name stopped.</param>
/// <param name="Limit">How many elements to take.</param>
internal sealed record LoopRange(string Name, Expression Source, Expression? Offset, bool Continues, Expression? Limit)
{
    public ValueTask<LoopItems> EvaluateAsync(TemplateContext context)
    {
        var source = Source.EvaluateAsync(context);
        if (!source.IsCompletedSuccessfully || Offset is not null || Limit is not null)
        {
            return Awaited(source, context);
        }

        return new(Slice(source.Result, NilValue.Instance, NilValue.Instance, context));
    }

    private async ValueTask<LoopItems> Awaited(ValueTask<FluidValue> source, TemplateContext context)
    {
        var value = await source;
        var offset = Offset is null ? NilValue.Instance : await Offset.EvaluateAsync(context);
        var limit = Limit is null ? NilValue.Instance : await Limit.EvaluateAsync(context);
        return Slice(value, offset, limit, context);
    }

    private LoopItems Slice(FluidValue source, FluidValue offset, FluidValue limit, TemplateContext context)
    {
        var items = LoopItems.Of(source, context);
        var start = Continues ? context.Memory.Position(Name) : Whole(offset, 0, "offset");
        start = Math.Clamp(start, 0, items.Count);
        var count = Math.Clamp(Whole(limit, int.MaxValue, "limit"), 0, items.Count - start);
        context.Memory.SetPosition(Name, start + count);
        return new(items, start, count);
    }

    private static int Whole(FluidValue value, int missing, string name) => value switch
    {
        BaseNilValue => missing,
        NumberValue => (int)Math.Clamp(value.ToNumberValue(), int.MinValue, int.MaxValue),
        StringValue text when NumberValue.TryParse(text.ToStringValue(), out var number) => (int)Math.Clamp(number, int.MinValue, int.MaxValue),
        _ => throw new FluidException($"The loop's {name} must be a number"),
    };
}

/// <summary>The elements that a loop goes through.</summary>
internal readonly record struct LoopItems(IReadOnlyList<FluidValue> Source, int Start, int Count)
{
    /// <summary>All elements of a value; those of a range aren't made yet.</summary>
    public static IReadOnlyList<FluidValue> Of(FluidValue source, TemplateContext context) => source switch
    {
        ArrayValue array => array.Values,
        BaseNilValue => [],
        _ => source.Enumerate(context) is var elements && elements is IReadOnlyList<FluidValue> list ? list : [.. elements],
    };

    public FluidValue this[int index] => Source[Start + index];
}
