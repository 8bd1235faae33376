using YesSql.Indexes;

namespace OrchardCore.Alias.Indexes;

/// <summary>The row by which an item is found by its alias.</summary>
public class AliasPartIndex : MapIndex
{
    /// <summary>The alias in lower case.</summary>
    public string Alias { get; set; } = string.Empty;

    /// <summary>The item.</summary>
    public string ContentItemId { get; set; } = string.Empty;

    /// <summary>Whether this is the newest version.</summary>
    public bool Latest { get; set; }

    /// <summary>Whether this version is live.</summary>
    public bool Published { get; set; }
}
