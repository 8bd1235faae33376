using OrchardCore.Settings;

namespace Grove.Rendering.Themes;

/// <summary>Which theme dresses the site and which the dashboard, as the site's settings say.</summary>
public sealed class SiteThemes(ISiteService sites)
{
    private const string SiteKey = "CurrentThemeName";
    private const string AdminKey = "CurrentAdminThemeName";

    /// <summary>The id of the site's theme, or null where none was chosen.</summary>
    public Task<string?> SiteThemeAsync() => ReadAsync(SiteKey);

    /// <summary>The id of the dashboard's theme, or null where none was chosen.</summary>
    public Task<string?> AdminThemeAsync() => ReadAsync(AdminKey);

    /// <summary>Chooses the site's theme.</summary>
    public Task SetSiteThemeAsync(string themeId) => WriteAsync(SiteKey, themeId);

    /// <summary>Chooses the dashboard's theme.</summary>
    public Task SetAdminThemeAsync(string themeId) => WriteAsync(AdminKey, themeId);

    private async Task<string?> ReadAsync(string key) => (string?)(await sites.GetSiteSettingsAsync()).Properties[key];

    private async Task WriteAsync(string key, string themeId)
    {
        var site = await sites.LoadSiteSettingsAsync();
        site.Properties[key] = themeId;
        await sites.UpdateSiteSettingsAsync(site);
    }
}
