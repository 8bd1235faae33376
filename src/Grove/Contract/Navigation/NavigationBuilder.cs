using Microsoft.Extensions.Localization;

namespace OrchardCore.Navigation;

/// <summary>Collects the entries of one level of a menu.</summary>
public class NavigationBuilder
{
    private readonly List<MenuItem> _contained = [];

    /// <summary>Adds an entry.</summary>
    public NavigationBuilder Add(
        LocalizedString caption, string position, Action<NavigationItemBuilder> itemBuilder,
        IEnumerable<string>? classes = default, int priority = 0)
    {
        var item = Item(caption, position, classes, priority);
        itemBuilder(item);
        _contained.AddRange(item.Build());
        return this;
    }

    /// <summary>Adds an entry whose children are found asynchronously.</summary>
    public async Task<NavigationBuilder> AddAsync(
        LocalizedString caption, string position, Func<NavigationItemBuilder, Task> itemBuilder,
        IEnumerable<string>? classes = default, int priority = 0)
    {
        var item = Item(caption, position, classes, priority);
        await itemBuilder(item);
        _contained.AddRange(item.Build());
        return this;
    }

    /// <summary>Adds an entry without a position of its own.</summary>
    public NavigationBuilder Add(LocalizedString caption, Action<NavigationItemBuilder> itemBuilder, IEnumerable<string>? classes = default)
        => Add(caption, null!, itemBuilder, classes); // Orchard's signature has no nullable mark; none means "no position"

    /// <summary>Adds an entry without a position of its own.</summary>
    public Task<NavigationBuilder> AddAsync(
        LocalizedString caption, Func<NavigationItemBuilder, Task> itemBuilder, IEnumerable<string>? classes = default)
        => AddAsync(caption, null!, itemBuilder, classes); // as above

    /// <summary>Adds an entry that the action names.</summary>
    public NavigationBuilder Add(Action<NavigationItemBuilder> itemBuilder, IEnumerable<string>? classes = default)
        => Add(null!, null!, itemBuilder, classes); // as above: the action gives the caption

    /// <summary>Adds an entry that the function names.</summary>
    public Task<NavigationBuilder> AddAsync(Func<NavigationItemBuilder, Task> itemBuilder, IEnumerable<string>? classes = default)
        => AddAsync(null!, null!, itemBuilder, classes); // as above

    /// <summary>Adds an entry that leads nowhere of itself.</summary>
    public NavigationBuilder Add(LocalizedString caption, IEnumerable<string>? classes = default)
        => Add(caption, null!, static _ => { }, classes); // as above

    /// <summary>Adds an entry that leads nowhere of itself.</summary>
    public NavigationBuilder Add(LocalizedString caption, string position, IEnumerable<string>? classes = default)
        => Add(caption, position, static _ => { }, classes);

    /// <summary>Takes an entry out.</summary>
    public NavigationBuilder Remove(MenuItem item)
    {
        _contained.Remove(item);
        return this;
    }

    /// <summary>Takes every matching entry out.</summary>
    public NavigationBuilder Remove(Predicate<MenuItem> match)
    {
        _contained.RemoveAll(match);
        return this;
    }

    /// <summary>The entries of this level.</summary>
    public virtual List<MenuItem> Build() => _contained;

    private static NavigationItemBuilder Item(LocalizedString? caption, string? position, IEnumerable<string>? classes, int priority)
    {
        var item = new NavigationItemBuilder();
        item.Priority(priority);
        if (caption is not null)
        {
            item.Caption(caption);
        }

        if (position is not null)
        {
            item.Position(position);
        }

        foreach (var name in classes ?? [])
        {
            item.AddClass(name);
        }

        return item;
    }
}
