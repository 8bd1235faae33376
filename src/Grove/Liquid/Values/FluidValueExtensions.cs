namespace Fluid.Values;

/// <summary>What filters often ask of values.</summary>
public static class FluidValueExtensions
{
    /// <summary>The value, or another one when it is nil.</summary>
    public static FluidValue Or(this FluidValue self, FluidValue other) => self.IsNil() ? other : self;

    /// <summary>Reads a value as a date: a date, a timestamp in seconds, or a text such as <c>now</c>, <c>today</c> or <c>March 14, 2016</c>.</summary>
    public static bool TryGetDateTimeInput(this FluidValue input, TemplateContext context, out DateTimeOffset result)
        => Dates.DateInput.TryRead(input, context, out result);
}
