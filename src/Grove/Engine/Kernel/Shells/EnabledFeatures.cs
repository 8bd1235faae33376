using System.Reflection;
using Module = Grove.Kernel.Modules.Module;
using Grove.Kernel.Modules;
using OrchardCore.Modules;

namespace Grove.Kernel.Shells;

/// <summary>The features that a shell was built with.</summary>
public sealed class EnabledFeatures
{
    private readonly HashSet<string> _ids;

    internal EnabledFeatures(IReadOnlyList<Feature> features)
    {
        All = features;
        Modules = features.Select(feature => feature.Module).Distinct().ToList();
        _ids = features.Select(feature => feature.Id).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The features, each after those it depends on.</summary>
    public IReadOnlyList<Feature> All { get; }

    /// <summary>The modules that have at least one enabled feature, in the order of those.</summary>
    public IReadOnlyList<Module> Modules { get; }

    /// <summary>Whether a feature is enabled.</summary>
    public bool Contains(string featureId) => _ids.Contains(featureId);

    /// <summary>Whether a type takes part: its feature, or its module's main feature, is enabled, and so are all that it requires.</summary>
    public bool Includes(Type type, Module module) =>
        Contains(type.GetCustomAttribute<FeatureAttribute>()?.FeatureName ?? module.Id)
        && RequireFeaturesAttribute.GetRequiredFeatureNamesForType(type).All(Contains);
}
