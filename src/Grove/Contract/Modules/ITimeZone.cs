namespace OrchardCore.Modules;

/// <summary>A time zone by its IANA id.</summary>
public interface ITimeZone
{
    /// <summary>The IANA id, such as <c>America/New_York</c>.</summary>
    string TimeZoneId { get; set; }
}
