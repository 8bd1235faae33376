using OrchardCore.Modules.Manifest;

namespace OrchardCore.DisplayManagement.Manifest;

/// <summary>Declares that an assembly is a theme: templates, a layout and assets that dress every page.</summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = false, Inherited = false)]
public class ThemeAttribute : ModuleAttribute
{
    /// <summary>Declares a theme; the properties name it.</summary>
    public ThemeAttribute() => Type = "Theme";

    /// <summary>The theme whose templates are used where this one has none; empty for none.</summary>
    public string BaseTheme { get; set; } = "";
}
