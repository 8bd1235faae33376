using System.Globalization;
using Grove.Features.Settings;
using Grove.Kernel;
using Microsoft.Extensions.Time.Testing;
using OrchardCore.Settings;

namespace Grove.Tests.Features;

public class LocalClockTests
{
    [Theory]
    [InlineData("America/New_York", "2030-07-01T12:00:00", "2030-07-01T16:00:00")]
    [InlineData("America/New_York", "2030-01-01T12:00:00", "2030-01-01T17:00:00")]
    [InlineData("America/New_York", "2030-03-10T02:30:00", "2030-03-10T07:30:00")] // skipped by summer time
    [InlineData("America/New_York", "2030-11-03T01:30:00", "2030-11-03T05:30:00")] // occurs twice
    [InlineData("Nowhere/Nothing", "2030-01-01T12:00:00", "2030-01-01T12:00:00")]
    [InlineData("Asia/Tokyo", "0001-01-01T00:00:00", "0001-01-01T00:00:00")]
    [InlineData("America/New_York", "9999-12-31T23:59:59", "9999-12-31T23:59:59.9999999")]
    public async Task Wall_clock_time_becomes_utc(string zone, string local, string utc)
    {
        var clock = Clock(zone);

        var converted = await clock.ConvertToUtcAsync(DateTime.Parse(local, CultureInfo.InvariantCulture));

        Assert.Equal(DateTime.Parse(utc, CultureInfo.InvariantCulture), converted);
        Assert.Equal(DateTimeKind.Utc, converted.Kind);
    }

    [Fact]
    public async Task An_instant_is_told_with_the_site_s_offset()
    {
        var clock = Clock("America/New_York");

        var local = await clock.ConvertToLocalAsync(new DateTimeOffset(2030, 7, 1, 16, 0, 0, TimeSpan.Zero));

        Assert.Equal("2030-07-01T12:00:00.0000000-04:00", local.ToString("O", CultureInfo.InvariantCulture));
    }

    private static LocalClock Clock(string zone)
    {
        var time = new FakeTimeProvider();
        time.SetLocalTimeZone(TimeZoneInfo.Utc);
        return new LocalClock(new Clock(time), new Sites(new SiteSettings { TimeZoneId = zone }));
    }

    private sealed class Sites(ISite site) : ISiteService
    {
        public Task<ISite> GetSiteSettingsAsync() => Task.FromResult(site);

        public Task<ISite> LoadSiteSettingsAsync() => Task.FromResult(site);

        public Task UpdateSiteSettingsAsync(ISite changed) => Task.CompletedTask;
    }
}
