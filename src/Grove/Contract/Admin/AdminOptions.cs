namespace OrchardCore.Admin;

/// <summary>Where the dashboard lives; configuration section <c>OrchardCore_Admin</c>.</summary>
public class AdminOptions
{
    /// <summary>The first segment of every dashboard address, without slashes.</summary>
    public string AdminUrlPrefix { get; set; } = "Admin";
}
