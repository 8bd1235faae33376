namespace OrchardCore.Navigation;

/// <summary>Adds entries to the one menu it is named for.</summary>
public abstract class NamedNavigationProvider : INavigationProvider
{
    /// <summary>The menu's name.</summary>
#pragma warning disable CA1051 // Orchard's public API has a field here
    protected readonly string Name;
#pragma warning restore CA1051

    /// <param name="name">The menu's name.</param>
    protected NamedNavigationProvider(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Name = name;
    }

    /// <inheritdoc/>
    public ValueTask BuildNavigationAsync(string name, NavigationBuilder builder)
        => string.Equals(name, Name, StringComparison.OrdinalIgnoreCase) ? BuildAsync(builder) : ValueTask.CompletedTask;

    /// <summary>Adds the entries.</summary>
    protected abstract ValueTask BuildAsync(NavigationBuilder builder);
}
