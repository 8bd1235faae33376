namespace OrchardCore.DisplayManagement.Theming;

/// <summary>May choose the theme of a request.</summary>
public interface IThemeSelector
{
    /// <summary>Its choice, or null for none.</summary>
    Task<ThemeSelectorResult?> GetThemeAsync();
}
