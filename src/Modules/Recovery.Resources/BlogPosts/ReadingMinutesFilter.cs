using Fluid;
using Fluid.Values;
using OrchardCore.Liquid;

namespace Recovery.Resources.BlogPosts;

/// <summary><c>html | reading_minutes</c>: the minutes that a text takes to read; nil where it is empty.</summary>
public sealed class ReadingMinutesFilter : ILiquidFilter
{
    /// <inheritdoc />
    public ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context) =>
        ReadingTime.Minutes(input.ToStringValue()) is { } minutes ? NumberValue.Create(minutes) : NilValue.Instance;
}
