using OrchardCore.DisplayManagement.Theming;

namespace Grove.Rendering.Themes;

/// <summary>Every page wears the site's theme unless something else is stronger.</summary>
internal sealed class SiteThemeSelector(SiteThemes themes) : IThemeSelector
{
    public async Task<ThemeSelectorResult?> GetThemeAsync() =>
        await themes.SiteThemeAsync() is { Length: > 0 } id ? new ThemeSelectorResult { Priority = 0, ThemeName = id } : null;
}
