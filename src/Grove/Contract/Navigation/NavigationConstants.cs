namespace OrchardCore.Navigation;

/// <summary>Names and places in the dashboard's menu.</summary>
public static class NavigationConstants
{
    /// <summary>The dashboard's menu.</summary>
    public const string AdminId = "admin";

    /// <summary>What marks a CSS class as the name of an icon.</summary>
    public const string CssClassPrefix = "icon-class-";

    /// <summary>Where Content stands.</summary>
    public const string AdminMenuContentPosition = "1";

    /// <summary>Where Design stands.</summary>
    public const string AdminMenuDesignPosition = "2";

    /// <summary>Where Search stands.</summary>
    public const string AdminMenuSearchPosition = "6";

    /// <summary>Where Access Control stands.</summary>
    public const string AdminMenuAccessControlPosition = "7";

    /// <summary>Where Settings and Tools begin.</summary>
    public const string AdminMenuConfigurationPosition = "100";
}
