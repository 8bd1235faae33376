using System.Reflection;
using OrchardCore.Modules.Manifest;

namespace Grove.Kernel.Modules;

/// <summary>An assembly that the application carries and that declares itself a module or a theme.</summary>
public sealed class Module
{
    internal Module(Assembly assembly, ModuleAttribute manifest)
    {
        Assembly = assembly;
        Manifest = manifest;
        Id = string.IsNullOrEmpty(manifest.Id) ? assembly.GetName().Name! : manifest.Id; // an assembly that was loaded has a name
        Files = ModuleFiles.Of(assembly);
        Features = ReadFeatures();
    }

    /// <summary>The module's id: its manifest's, or the assembly's name.</summary>
    public string Id { get; }

    /// <summary>The code.</summary>
    public Assembly Assembly { get; }

    /// <summary>What the module says of itself.</summary>
    public ModuleAttribute Manifest { get; }

    /// <summary>Templates, recipes, static files and the like that the module carries.</summary>
    public ModuleFiles Files { get; }

    /// <summary>The features it declares; the first is the module itself.</summary>
    public IReadOnlyList<Feature> Features { get; }

    /// <summary>Whether it is a theme.</summary>
    public bool IsTheme => string.Equals(Manifest.Type, "Theme", StringComparison.OrdinalIgnoreCase);

    private List<Feature> ReadFeatures()
    {
        var declared = Assembly.GetCustomAttributes<FeatureAttribute>().Where(feature => feature is not ModuleAttribute);
        var features = declared.Select(feature => new Feature(this, feature.Id, feature)).ToList();
        if (!features.Exists(feature => string.Equals(feature.Id, Id, StringComparison.OrdinalIgnoreCase)))
        {
            features.Insert(0, new Feature(this, Id, Manifest));
        }

        return features;
    }
}
