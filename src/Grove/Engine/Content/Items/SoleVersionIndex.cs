using YesSql.Indexes;

namespace Grove.Content.Items;

/// <summary>
/// Guards that an item has one latest and one live version at most: both columns are unique, so of two units of work that
/// would make a second one, the later fails. A version that is neither has no row; null does not count as equal to null.
/// </summary>
internal sealed class SoleVersionIndex : MapIndex
{
    /// <summary>The id of the item whose latest version this is, or null.</summary>
    public string? LatestOf { get; set; }

    /// <summary>The id of the item whose live version this is, or null.</summary>
    public string? LiveOf { get; set; }
}
