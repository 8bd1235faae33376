using OrchardCore.Navigation;

namespace Grove.Admin.Navigation;

/// <summary>Makes one entry of those that several features add under the same text, so that they share its children.</summary>
internal static class MenuMerge
{
    public static List<MenuItem> Merge(IEnumerable<MenuItem> items) => items
        .GroupBy(item => item.Text.Name, StringComparer.OrdinalIgnoreCase)
        .Select(same => One([.. same.OrderByDescending(item => item.Priority)]))
        .ToList();

    // The first has the highest priority; what it does not say the next may.
    private static MenuItem One(List<MenuItem> same)
    {
        var first = same[0];
        foreach (var other in same.Skip(1))
        {
            first.Position ??= other.Position;
            first.Id ??= other.Id;
            first.Target ??= other.Target;
            first.Resource ??= other.Resource;
            if (first.RouteValues is null && string.IsNullOrEmpty(first.Url))
            {
                (first.RouteValues, first.Url) = (other.RouteValues, other.Url);
            }

            first.Classes.AddRange(other.Classes.Except(first.Classes));
            first.Permissions.AddRange(other.Permissions.Except(first.Permissions));
        }

        first.Items = Merge(same.SelectMany(item => item.Items));
        return first;
    }
}
