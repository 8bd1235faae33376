using System.Text.Json.Nodes;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Descriptors.ShapePlacementStrategy;

namespace Grove.Rendering.Placement;

/// <summary>One entry of a placement file.</summary>
/// <param name="DisplayType">The display type it is for, or null for any.</param>
/// <param name="Differentiator">The differentiator it is for, or null for any.</param>
/// <param name="Filters">Further conditions by name.</param>
/// <param name="Info">What it says.</param>
internal sealed record PlacementRule(string? DisplayType, string? Differentiator, IReadOnlyList<KeyValuePair<string, JsonNode>> Filters, PlacementInfo Info)
{
    public bool Matches(ShapePlacementContext context, IReadOnlyDictionary<string, IPlacementNodeFilterProvider> filters) =>
        (DisplayType is null || string.Equals(DisplayType, context.DisplayType, StringComparison.OrdinalIgnoreCase))
        && (Differentiator is null || string.Equals(Differentiator, context.Differentiator, StringComparison.OrdinalIgnoreCase))
        && Filters.All(filter => filters.TryGetValue(filter.Key, out var provider) && provider.IsMatch(context, filter.Value));
}
