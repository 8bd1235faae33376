using OrchardCore.Modules;
using OrchardCore.Settings;

namespace Grove.Features.Settings;

/// <summary>Time in the site's time zone.</summary>
internal sealed class LocalClock(IClock clock, ISiteService sites) : ILocalClock
{
    public async Task<ITimeZone> GetLocalTimeZoneAsync() =>
        clock.GetTimeZone((await sites.GetSiteSettingsAsync()).TimeZoneId ?? "");

    public async Task<DateTimeOffset> GetLocalNowAsync() =>
        await ConvertToLocalAsync(new DateTimeOffset(clock.UtcNow, TimeSpan.Zero));

    public async Task<DateTimeOffset> ConvertToLocalAsync(DateTimeOffset dateTimeOffset) =>
        clock.ConvertToTimeZone(dateTimeOffset, await GetLocalTimeZoneAsync());

    public async Task<DateTime> ConvertToUtcAsync(DateTime dateTime)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById((await GetLocalTimeZoneAsync()).TimeZoneId);
        var local = DateTime.SpecifyKind(dateTime, DateTimeKind.Unspecified);

        // An hour that the clocks skip in spring is told as the hour after.
        return TimeZoneInfo.ConvertTimeToUtc(zone.IsInvalidTime(local) ? local.AddHours(1) : local, zone);
    }
}
