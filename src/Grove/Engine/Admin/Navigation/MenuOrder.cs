using OrchardCore.DisplayManagement.Zones;
using OrchardCore.Navigation;

namespace Grove.Admin.Navigation;

/// <summary>Orders entries by position, then by text; those without a position come last.</summary>
internal static class MenuOrder
{
    public static List<MenuItem> Sort(IEnumerable<MenuItem> items) => [.. items
        .OrderBy(item => string.IsNullOrWhiteSpace(item.Position))
        .ThenBy(item => item.Position, FlatPositionComparer.Instance)
        .ThenBy(item => item.Text.Value, StringComparer.CurrentCultureIgnoreCase)];
}
