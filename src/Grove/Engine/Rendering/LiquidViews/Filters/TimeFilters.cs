using System.Globalization;
using Fluid;
using Fluid.Values;
using OrchardCore.Modules;

namespace Grove.Rendering.LiquidViews.Filters;

/// <summary>Filters of times: <c>local</c> and <c>utc</c>.</summary>
internal static class TimeFilters
{
    public static void AddTo(FilterCollection filters)
    {
        filters.AddFilter("local", LocalAsync);
        filters.AddFilter("utc", UtcAsync);
    }

    private static async ValueTask<FluidValue> LocalAsync(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var clock = context.Service<ILocalClock>();
        if (IsNow(input))
        {
            return new DateTimeValue(await clock.GetLocalNowAsync());
        }
        return Read(input) is { } moment ? new DateTimeValue(await clock.ConvertToLocalAsync(moment)) : NilValue.Instance;
    }

    private static async ValueTask<FluidValue> UtcAsync(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        if (IsNow(input))
        {
            return new DateTimeValue(new DateTimeOffset(context.Service<IClock>().UtcNow, TimeSpan.Zero));
        }
        if (input is DateTimeValue)
        {
            return Read(input) is { } moment ? new DateTimeValue(moment.ToUniversalTime()) : NilValue.Instance;
        }
        if (!DateTime.TryParse(input.ToStringValue(), CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
        {
            return NilValue.Instance;
        }
        var utc = await context.Service<ILocalClock>().ConvertToUtcAsync(local);
        return new DateTimeValue(new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc)));
    }

    private static bool IsNow(FluidValue input) => input.Type == FluidValues.String && input.ToStringValue() is "now" or "today";

    private static DateTimeOffset? Read(FluidValue input) => input.ToObjectValue() switch
    {
        DateTimeOffset moment => moment,
        DateTime time => new DateTimeOffset(DateTime.SpecifyKind(time, DateTimeKind.Utc)),
        string text when DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) => moment,
        _ => null,
    };
}
