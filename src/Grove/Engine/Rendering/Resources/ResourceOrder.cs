using OrchardCore.ResourceManagement;

namespace Grove.Rendering.Resources;

/// <summary>Finds definitions and puts what a page requires into order: first ones, then each after what it depends on, then last ones.</summary>
internal static class ResourceOrder
{
    /// <summary>The definition of a name whose version is, or begins with, the wanted one; the highest of several. <c>name:1.0</c> asks for a version.</summary>
    public static ResourceDefinition? Find(ResourceManagementOptions options, RequireSettings settings)
    {
        var (name, version) = Split(settings.Name);
        version ??= settings.Version;
        return options.ResourceManifests.Reverse()
            .SelectMany(manifest => manifest.GetResources(settings.Type).TryGetValue(name, out var versions) ? versions : [])
            .Where(definition => string.IsNullOrEmpty(version) || definition.Version == version || definition.Version?.StartsWith(version + ".", StringComparison.Ordinal) == true)
            .OrderByDescending(definition => Version.TryParse(definition.Version, out var parsed) ? parsed : new Version(0, 0))
            .FirstOrDefault();
    }

    /// <exception cref="InvalidOperationException">A required name has no definition.</exception>
    public static IEnumerable<(ResourceDefinition Definition, RequireSettings Settings)> Of(ResourceManagementOptions options, IReadOnlyList<RequireSettings> wanted)
    {
        var ordered = new List<(ResourceDefinition Definition, RequireSettings Settings)>();
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var byName = wanted.ToDictionary(settings => settings.Name, StringComparer.OrdinalIgnoreCase);
        foreach (var settings in wanted)
        {
            Add(settings);
        }
        return ordered.OrderBy(resource => Rank(resource.Definition, resource.Settings));

        void Add(RequireSettings settings)
        {
            if (!seen.Add(Split(settings.Name).Name))
            {
                return;
            }
            var definition = Resolve(options, settings);
            foreach (var dependency in definition.Dependencies.Concat(settings.Dependencies))
            {
                Add(byName.TryGetValue(Split(dependency).Name, out var required)
                    ? required
                    : new RequireSettings { Type = settings.Type, Name = dependency, DebugMode = settings.DebugMode, Location = settings.Location });
            }
            ordered.Add((definition, settings));
        }
    }

    private static int Rank(ResourceDefinition definition, RequireSettings settings) => (settings.Position == ResourcePosition.ByDependency ? definition.Position : settings.Position) switch
    {
        ResourcePosition.First => 0,
        ResourcePosition.Last => 2,
        _ => 1,
    };

    private static ResourceDefinition Resolve(ResourceManagementOptions options, RequireSettings settings)
    {
        if (settings.InlineDefinition is { } define)
        {
            var inline = new ResourceDefinition(new ResourceManifest(), settings.Type, settings.Name);
            define(inline);
            return inline;
        }
        return Find(options, settings) ?? throw new InvalidOperationException($"No {settings.Type} named '{settings.Name}'{(settings.Version is null ? "" : $" in version {settings.Version}")} is defined.");
    }

    private static (string Name, string? Version) Split(string name)
    {
        var colon = name.LastIndexOf(':');
        return colon > 0 && !name.Contains('/') ? (name[..colon], name[(colon + 1)..]) : (name, null);
    }
}
