using System.Globalization;
using OrchardCore.Modules.Manifest;

namespace Grove.Kernel.Modules;

/// <summary>Something that a site can switch on or off, with all its services, routes and templates.</summary>
public sealed class Feature
{
    internal Feature(Module module, string id, FeatureAttribute manifest)
    {
        Module = module;
        Id = id;
        Name = string.IsNullOrEmpty(manifest.Name) ? id : manifest.Name;
        Category = manifest.Category ?? "";
        Description = manifest.Description ?? "";
        Dependencies = manifest.Dependencies ?? [];
        Priority = int.TryParse(manifest.Priority, CultureInfo.InvariantCulture, out var priority) ? priority : 0;
        AlwaysEnabled = manifest.IsAlwaysEnabled;
        EnabledByDependencyOnly = manifest.EnabledByDependencyOnly;
    }

    /// <summary>The module that declares it.</summary>
    public Module Module { get; }

    /// <summary>The id by which recipes and dependencies name it.</summary>
    public string Id { get; }

    /// <summary>The name that people read.</summary>
    public string Name { get; }

    /// <summary>The group under which it is listed.</summary>
    public string Category { get; }

    /// <summary>One sentence on what it does.</summary>
    public string Description { get; }

    /// <summary>Ids of the features that must be enabled before it.</summary>
    public IReadOnlyList<string> Dependencies { get; }

    /// <summary>Among features that do not depend on each other the lower starts first.</summary>
    public int Priority { get; }

    /// <summary>Whether every site has it and cannot disable it.</summary>
    public bool AlwaysEnabled { get; }

    /// <summary>Whether only a dependent feature enables it.</summary>
    public bool EnabledByDependencyOnly { get; }

    /// <summary>Whether it is a theme: a theme's main feature, or one of the engine's in the category <c>Theme</c>.</summary>
    public bool IsTheme => Module.IsTheme || string.Equals(Category, "Theme", StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc />
    public override string ToString() => Id;
}
