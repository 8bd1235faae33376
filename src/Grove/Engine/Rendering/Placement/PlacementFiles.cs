using Grove.Rendering.Templates;

namespace Grove.Rendering.Placement;

/// <summary>Gathers the placement files of a theme, its base themes, the modules and the engine; a stronger source's entries come first.</summary>
internal static class PlacementFiles
{
    public static PlacementRules For(IEnumerable<ViewSource> sources)
    {
        var rules = new Dictionary<string, List<PlacementRule>>(StringComparer.OrdinalIgnoreCase);
        foreach (var source in sources)
        {
            foreach (var (shapeType, rule) in Read(source))
            {
                if (!rules.TryGetValue(shapeType, out var list))
                {
                    rules[shapeType] = list = [];
                }
                list.Add(rule);
            }
        }
        return new PlacementRules(rules.ToDictionary(pair => pair.Key, pair => (IReadOnlyList<PlacementRule>)pair.Value, StringComparer.OrdinalIgnoreCase));
    }

    // Within one file a later entry wins, as in Orchard Core; so each file is read from its end.
    private static List<(string, PlacementRule)> Read(ViewSource source)
    {
        if (source.Find(source.Id == ViewSources.AdminTheme ? "Admin/Theme/placement.json" : "placement.json") is not { } file)
        {
            return [];
        }
        using var stream = file.CreateReadStream();
        return PlacementReader.Read(stream, $"{source.Id}/placement.json").Reverse().ToList();
    }
}
