namespace OrchardCore.Navigation;

/// <summary>Adds entries to the dashboard's menu.</summary>
public abstract class AdminNavigationProvider : NamedNavigationProvider
{
    /// <summary>For the menu <see cref="NavigationConstants.AdminId"/>.</summary>
    public AdminNavigationProvider()
        : base(NavigationConstants.AdminId)
    {
    }
}
