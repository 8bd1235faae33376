using OrchardCore.ContentManagement;

namespace OrchardCore.Taxonomies.Fields;

/// <summary>The terms of one taxonomy that an item is filed under.</summary>
public class TaxonomyField : ContentField
{
    /// <summary>The id of the taxonomy.</summary>
    public string? TaxonomyContentItemId { get; set; }

    /// <summary>The ids of the terms.</summary>
    public string[] TermContentItemIds { get; set; } = [];
}
