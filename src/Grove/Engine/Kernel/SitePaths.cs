namespace Grove.Kernel;

/// <summary>Where a site keeps its data, laid out as Orchard Core does.</summary>
/// <param name="appData">The data folder: <c>ORCHARD_APP_DATA</c>, or <c>App_Data</c> below the content root.</param>
public sealed class SitePaths(string appData)
{
    /// <summary>The data folder of the installation.</summary>
    public string AppData { get; } = Path.GetFullPath(appData);

    /// <summary>The list of sites with their states.</summary>
    public string Tenants => Path.Combine(AppData, "tenants.json");

    /// <summary>The site's own folder.</summary>
    public string Site => Path.Combine(AppData, "Sites", "Default");

    /// <summary>The site's settings: database provider, connection string and the like.</summary>
    public string Settings => Path.Combine(Site, "appsettings.json");

    /// <summary>The embedded database.</summary>
    public string Database => Path.Combine(Site, "OrchardCore.db");

    /// <summary>Uploaded files, served under <c>/media</c>.</summary>
    public string Media => Path.Combine(Site, "Media");

    /// <summary>Log files.</summary>
    public string Logs => Path.Combine(AppData, "logs");
}
