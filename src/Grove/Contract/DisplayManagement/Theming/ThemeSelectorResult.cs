namespace OrchardCore.DisplayManagement.Theming;

/// <summary>A choice of theme; the highest priority wins.</summary>
public class ThemeSelectorResult
{
    /// <summary>How strong the choice is.</summary>
    public int Priority { get; set; }

    /// <summary>The theme's id.</summary>
    public string ThemeName { get; set; } = "";
}
