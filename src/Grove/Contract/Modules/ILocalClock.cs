namespace OrchardCore.Modules;

/// <summary>Time as the site's readers know it: in the site's time zone.</summary>
public interface ILocalClock
{
    /// <summary>Now, with the site's offset.</summary>
    Task<DateTimeOffset> GetLocalNowAsync();

    /// <summary>The site's time zone.</summary>
    Task<ITimeZone> GetLocalTimeZoneAsync();

    /// <summary>The same instant with the site's offset.</summary>
    Task<DateTimeOffset> ConvertToLocalAsync(DateTimeOffset dateTimeOffset);

    /// <summary>The UTC instant of a wall-clock time in the site's time zone.</summary>
    Task<DateTime> ConvertToUtcAsync(DateTime dateTime);
}
