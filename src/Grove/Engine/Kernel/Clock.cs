using OrchardCore.Modules;

namespace Grove.Kernel;

/// <summary>Tells the time through the host's <see cref="TimeProvider"/>, so that tests can set it.</summary>
internal sealed class Clock(TimeProvider time) : IClock
{
    public DateTime UtcNow => time.GetUtcNow().UtcDateTime;

    public ITimeZone[] GetTimeZones() =>
        TimeZoneInfo.GetSystemTimeZones().OrderBy(zone => zone.BaseUtcOffset).ThenBy(zone => zone.Id, StringComparer.Ordinal)
            .Select(ITimeZone (zone) => new Zone(zone)).ToArray();

    public ITimeZone GetTimeZone(string timeZoneId) =>
        !string.IsNullOrEmpty(timeZoneId) && TimeZoneInfo.TryFindSystemTimeZoneById(timeZoneId, out var zone) ? new Zone(zone) : GetSystemTimeZone();

    public ITimeZone GetSystemTimeZone() => new Zone(time.LocalTimeZone);

    public DateTimeOffset ConvertToTimeZone(DateTimeOffset dateTimeOffset, ITimeZone timeZone) =>
        TimeZoneInfo.ConvertTime(dateTimeOffset, (timeZone as Zone ?? (Zone)GetTimeZone(timeZone.TimeZoneId)).Info);

    private sealed class Zone(TimeZoneInfo info) : ITimeZone
    {
        public TimeZoneInfo Info { get; } = info;

        public string TimeZoneId { get; set; } = info.Id;
    }
}
