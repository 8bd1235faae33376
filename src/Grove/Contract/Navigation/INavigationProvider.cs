namespace OrchardCore.Navigation;

/// <summary>Adds entries to a menu.</summary>
public interface INavigationProvider
{
    /// <summary>Adds what it has for the named menu, or nothing.</summary>
    /// <param name="name">The menu's name, such as <see cref="NavigationConstants.AdminId"/>.</param>
    /// <param name="builder">The menu's first level.</param>
    ValueTask BuildNavigationAsync(string name, NavigationBuilder builder);
}
