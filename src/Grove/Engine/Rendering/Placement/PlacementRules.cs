using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Descriptors.ShapePlacementStrategy;

namespace Grove.Rendering.Placement;

/// <summary>The entries of all placement files under one theme, strongest first.</summary>
internal sealed class PlacementRules(IReadOnlyDictionary<string, IReadOnlyList<PlacementRule>> rules)
{
    /// <summary>What the files say of a shape, put together; null where they say nothing.</summary>
    public PlacementInfo? Resolve(ShapePlacementContext context, IReadOnlyDictionary<string, IPlacementNodeFilterProvider> filters)
    {
        if (!rules.TryGetValue(context.ShapeType, out var candidates))
        {
            return null;
        }
        PlacementInfo? result = null;
        foreach (var rule in candidates)
        {
            if (rule.Matches(context, filters))
            {
                result = result is null ? rule.Info : result.WithDefaults(rule.Info, null);
            }
        }
        return result;
    }
}
