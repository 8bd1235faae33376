using OrchardCore.DisplayManagement.Theming;

namespace Grove.Rendering.Themes;

/// <summary>The theme of a request: the choice of highest priority, asked for once.</summary>
internal sealed class CurrentTheme(IEnumerable<IThemeSelector> selectors)
{
    private Task<string?>? _id;

    public Task<string?> IdAsync() => _id ??= ChooseAsync();

    private async Task<string?> ChooseAsync()
    {
        ThemeSelectorResult? chosen = null;
        foreach (var selector in selectors)
        {
            if (await selector.GetThemeAsync() is { } result && result.Priority > (chosen?.Priority ?? int.MinValue))
            {
                chosen = result;
            }
        }
        return chosen?.ThemeName;
    }
}
