using System.Reflection;
using OrchardCore.Modules.Manifest;


namespace Grove.Kernel.Modules;

/// <summary>Every module and theme that the application carries, and the features that they declare.</summary>
public sealed class ModuleCatalogue
{
    private readonly Dictionary<string, Feature> _features;

    /// <param name="modules">The modules, the engine's own first.</param>
    /// <exception cref="InvalidOperationException">Two modules declare a feature of the same id.</exception>
    public ModuleCatalogue(IEnumerable<Module> modules)
    {
        Modules = modules.ToList();
        _features = new Dictionary<string, Feature>(StringComparer.OrdinalIgnoreCase);
        foreach (var feature in Modules.SelectMany(module => module.Features))
        {
            if (!_features.TryAdd(feature.Id, feature))
            {
                throw new InvalidOperationException(
                    $"The feature '{feature.Id}' is declared by '{_features[feature.Id].Module.Id}' and again by '{feature.Module.Id}'.");
            }
        }
    }

    /// <summary>The modules, the engine's own first.</summary>
    public IReadOnlyList<Module> Modules { get; }

    /// <summary>All features of all modules.</summary>
    public IReadOnlyCollection<Feature> Features => _features.Values;

    /// <summary>A feature by its id, compared without case; <see langword="null"/> where no module declares it.</summary>
    public Feature? Find(string featureId) => _features.GetValueOrDefault(featureId);

    /// <summary>Reads the manifests of the engine and of the modules that the application's build has named.</summary>
    /// <param name="application">The host's assembly; the build wrote a <see cref="ModuleNameAttribute"/> for each module it references.</param>
    /// <exception cref="InvalidOperationException">A named module cannot be loaded or has no manifest.</exception>
    public static ModuleCatalogue Read(Assembly application)
    {
        var names = application.GetCustomAttributes<ModuleNameAttribute>().Select(module => module.Name);
        return new ModuleCatalogue(names.Select(Load).Prepend(Describe(typeof(ModuleCatalogue).Assembly)));
    }

    /// <summary>A catalogue of these assemblies alone.</summary>
    internal static ModuleCatalogue Of(params Assembly[] assemblies) => new(assemblies.Select(Describe));

    private static Module Load(string name)
    {
        try
        {
            return Describe(Assembly.Load(new AssemblyName(name)));
        }
        catch (Exception error) when (error is FileNotFoundException or FileLoadException or BadImageFormatException)
        {
            throw new InvalidOperationException($"The module '{name}' that the application names cannot be loaded: {error.Message}", error);
        }
    }

    private static Module Describe(Assembly assembly) =>
        assembly.GetCustomAttribute<ModuleAttribute>() is { } manifest
            ? new Module(assembly, manifest)
            : throw new InvalidOperationException($"The assembly '{assembly.GetName().Name}' declares no module: its Manifest.cs lacks [assembly: Module(…)] or [assembly: Theme(…)].");
}
