using Grove.Rendering.Templates;
using Microsoft.AspNetCore.Http;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Theming;

namespace Grove.Rendering.Themes;

/// <summary>Pages of the dashboard wear the dashboard's theme.</summary>
internal sealed class AdminThemeSelector(IHttpContextAccessor http, SiteThemes themes) : IThemeSelector
{
    public async Task<ThemeSelectorResult?> GetThemeAsync() =>
        http.HttpContext is { } context && AdminAttribute.IsApplied(context)
            ? new ThemeSelectorResult { Priority = 100, ThemeName = await themes.AdminThemeAsync() is { Length: > 0 } id ? id : ViewSources.AdminTheme }
            : null;
}
