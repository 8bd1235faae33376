using System.Reflection;
using Module = Grove.Kernel.Modules.Module;
using Grove.Kernel.Modules;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;

namespace Grove.Kernel.Shells;

/// <summary>The startups of every module, found once when the process starts.</summary>
internal sealed class StartupCatalogue(ModuleCatalogue catalogue, IServiceProvider hostServices)
{
    private readonly List<(Module Module, Type Type)> _startups = catalogue.Modules
        .SelectMany(module => StartupsOf(module.Assembly).Select(type => (module, type))).ToList();

    /// <summary>New instances of the startups of the features, ordered by <see cref="IStartup.Order"/>, then by feature.</summary>
    public IReadOnlyList<IStartup> Of(IReadOnlyList<Feature> features)
    {
        var enabled = new EnabledFeatures(features);
        var position = features.Select((feature, index) => (feature.Id, index)).ToDictionary(pair => pair.Id, pair => pair.index, StringComparer.OrdinalIgnoreCase);
        return _startups
            .Where(startup => enabled.Includes(startup.Type, startup.Module))
            .OrderBy(startup => position[startup.Type.GetCustomAttribute<FeatureAttribute>()?.FeatureName ?? startup.Module.Id])
            .Select(startup => (IStartup)ActivatorUtilities.CreateInstance(hostServices, startup.Type))
            .OrderBy(startup => startup.Order)
            .ToList();
    }

    private static IEnumerable<Type> StartupsOf(Assembly assembly) =>
        assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IStartup)));
}
