using YesSql.Indexes;

namespace OrchardCore.Lists.Indexes;

/// <summary>Finds the items of a container.</summary>
public class ContainedPartIndex : MapIndex
{
    /// <summary>Longer display texts are cut to this many characters.</summary>
    public const int MaxDisplayTextSize = 255;

    /// <summary>The item.</summary>
    public string ContentItemId { get; set; } = null!; // every row has one

    /// <summary>The container's content item id.</summary>
    public string? ListContentItemId { get; set; }

    /// <summary>What the item is called, cut to <see cref="MaxDisplayTextSize" />.</summary>
    public string? DisplayText { get; set; }

    /// <summary>The item's place in an ordered container.</summary>
    public int Order { get; set; }

    /// <summary>The container's content type.</summary>
    public string? ListContentType { get; set; }

    /// <summary>Whether the row is of the live version.</summary>
    public bool Published { get; set; }

    /// <summary>Whether the row is of the newest version.</summary>
    public bool Latest { get; set; }
}
