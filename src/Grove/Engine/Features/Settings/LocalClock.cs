using OrchardCore.Modules;
using OrchardCore.Settings;

namespace Grove.Features.Settings;

/// <summary>Tells time in the site's time zone, or the machine's where none is set.</summary>
internal sealed class LocalClock(IClock clock, ISiteService sites) : ILocalClock
{
    /// <inheritdoc/>
    public async Task<ITimeZone> GetLocalTimeZoneAsync()
        => (await sites.GetSiteSettingsAsync()).TimeZoneId is { Length: > 0 } id ? clock.GetTimeZone(id) : clock.GetSystemTimeZone();

    /// <inheritdoc/>
    public Task<DateTimeOffset> GetLocalNowAsync()
        => ConvertToLocalAsync(new DateTimeOffset(DateTime.SpecifyKind(clock.UtcNow, DateTimeKind.Utc)));

    /// <inheritdoc/>
    public async Task<DateTimeOffset> ConvertToLocalAsync(DateTimeOffset dateTimeOffset)
        => clock.ConvertToTimeZone(dateTimeOffset, await GetLocalTimeZoneAsync());

    /// <inheritdoc/>
    /// <remarks>
    /// A time that summer time skips is read an hour later, as a watch that was not put forward shows it; one that occurs twice is the
    /// first. Times at the ends of the calendar stay there.
    /// </remarks>
    public async Task<DateTime> ConvertToUtcAsync(DateTime dateTime)
    {
        if (dateTime.Kind == DateTimeKind.Utc)
        {
            return dateTime;
        }

        var zone = TimeZoneInfo.FindSystemTimeZoneById((await GetLocalTimeZoneAsync()).TimeZoneId);
        var local = DateTime.SpecifyKind(dateTime, DateTimeKind.Unspecified);
        var offset = zone.IsAmbiguousTime(local)
            ? zone.GetAmbiguousTimeOffsets(local).Max()
            : zone.GetUtcOffset(zone.IsInvalidTime(local) ? local.AddDays(-1) : local);
        var ticks = Math.Clamp(local.Ticks - offset.Ticks, DateTime.MinValue.Ticks, DateTime.MaxValue.Ticks);
        return new DateTime(ticks, DateTimeKind.Utc);
    }
}
