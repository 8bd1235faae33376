namespace OrchardCore.Modules;

/// <summary>The time, and the time zones it can be told in.</summary>
public interface IClock
{
    /// <summary>The current instant, in UTC.</summary>
    DateTime UtcNow { get; }

    /// <summary>Every time zone that the machine knows, ordered by offset.</summary>
    ITimeZone[] GetTimeZones();

    /// <summary>The named time zone, or the system's where the name is unknown.</summary>
    /// <param name="timeZoneId">An IANA id such as <c>America/New_York</c>.</param>
    ITimeZone GetTimeZone(string timeZoneId);

    /// <summary>The time zone of the machine.</summary>
    ITimeZone GetSystemTimeZone();

    /// <summary>The same instant as told in another time zone.</summary>
    DateTimeOffset ConvertToTimeZone(DateTimeOffset dateTimeOffset, ITimeZone timeZone);
}
