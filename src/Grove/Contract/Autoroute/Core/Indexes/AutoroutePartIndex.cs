using YesSql.Indexes;

namespace OrchardCore.Autoroute.Core.Indexes;

/// <summary>The row by which an item, or an item inside it, is found by its path.</summary>
public class AutoroutePartIndex : MapIndex
{
    /// <summary>The number of the version's document.</summary>
    public long DocumentId { get; set; }

    /// <summary>The item.</summary>
    public string ContentItemId { get; set; } = string.Empty;

    /// <summary>The item inside the item that has the path, or null.</summary>
    public string? ContainedContentItemId { get; set; }

    /// <summary>Where in the item's JSON that is, for instance <c>TaxonomyPart.Terms[0]</c>, or null.</summary>
    public string? JsonPath { get; set; }

    /// <summary>The path, without a slash before or after.</summary>
    public string Path { get; set; } = string.Empty;

    /// <summary>Whether this version is live.</summary>
    public bool Published { get; set; }

    /// <summary>Whether this is the newest version.</summary>
    public bool Latest { get; set; }
}
