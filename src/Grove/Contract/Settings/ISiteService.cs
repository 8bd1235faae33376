namespace OrchardCore.Settings;

/// <summary>Reads and changes the site's settings.</summary>
public interface ISiteService
{
    /// <summary>The settings to read; shared and cached, so never change them.</summary>
    Task<ISite> GetSiteSettingsAsync();

    /// <summary>A private copy of the settings to change and hand to <see cref="UpdateSiteSettingsAsync"/>.</summary>
    Task<ISite> LoadSiteSettingsAsync();

    /// <summary>Saves changed settings within the unit of work of the scope.</summary>
    Task UpdateSiteSettingsAsync(ISite site);
}

/// <summary>Reads one section of the site's settings.</summary>
public static class SiteServiceExtensions
{
    /// <summary>The section, or a new one when it was never saved.</summary>
    public static async Task<T> GetSettingsAsync<T>(this ISiteService siteService) where T : new()
        => (await siteService.GetSiteSettingsAsync()).GetOrCreate<T>();

    /// <summary>The section of that name, or a new one when it was never saved.</summary>
    public static async Task<T> GetSettingsAsync<T>(this ISiteService siteService, string name) where T : new()
        => Entities.EntityExtensions.GetOrCreate<T>(await siteService.GetSiteSettingsAsync(), name);
}
