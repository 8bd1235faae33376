using YesSql.Indexes;

namespace OrchardCore.Taxonomies.Indexing;

/// <summary>One term that one version of an item is filed under.</summary>
public sealed class TaxonomyIndex : MapIndex
{
    /// <summary>The id of the taxonomy.</summary>
    public string? TaxonomyContentItemId { get; set; }

    /// <summary>The id of the filed item.</summary>
    public string? ContentItemId { get; set; }

    /// <summary>The type of the filed item.</summary>
    public string? ContentType { get; set; }

    /// <summary>The part that holds the field.</summary>
    public string? ContentPart { get; set; }

    /// <summary>The field that names the term.</summary>
    public string? ContentField { get; set; }

    /// <summary>The id of the term.</summary>
    public string? TermContentItemId { get; set; }

    /// <summary>Whether this version of the item is live.</summary>
    public bool Published { get; set; }

    /// <summary>Whether this version of the item is the newest.</summary>
    public bool Latest { get; set; }
}
