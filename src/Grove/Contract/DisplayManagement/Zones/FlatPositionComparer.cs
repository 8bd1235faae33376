using System.Globalization;

namespace OrchardCore.DisplayManagement.Zones;

/// <summary>
/// Orders positions: <c>before</c>, then numbers level by level (<c>1</c>, <c>1.5</c>, <c>2</c>, <c>10</c>), then <c>after</c>. No position counts as <c>0</c>.
/// </summary>
public sealed class FlatPositionComparer : IComparer<IPositioned>, IComparer<string?>
{
    private FlatPositionComparer()
    {
    }

    /// <summary>The comparer.</summary>
    public static FlatPositionComparer Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(IPositioned? a, IPositioned? b) => Compare(a?.Position, b?.Position);

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        if (x == y)
        {
            return 0;
        }
        var left = (x ?? "").Trim(':', ' ').Split('.');
        var right = (y ?? "").Trim(':', ' ').Split('.');
        for (var level = 0; level < Math.Max(left.Length, right.Length); level++)
        {
            var order = CompareLevel(level < left.Length ? left[level] : "", level < right.Length ? right[level] : "");
            if (order != 0)
            {
                return order;
            }
        }
        return left.Length.CompareTo(right.Length);
    }

    private static int CompareLevel(string left, string right)
    {
        var (a, aText) = Weigh(left);
        var (b, bText) = Weigh(right);
        var order = a.CompareTo(b);
        return order != 0 ? order : string.CompareOrdinal(aText, bText);
    }

    private static (double Weight, string Text) Weigh(string level) => level switch
    {
        "" => (0, ""),
        _ when level.Equals("before", StringComparison.OrdinalIgnoreCase) => (double.NegativeInfinity, ""),
        _ when level.Equals("after", StringComparison.OrdinalIgnoreCase) => (double.PositiveInfinity, ""),
        _ when int.TryParse(level, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => (number, ""),
        _ => (0, level),
    };
}
