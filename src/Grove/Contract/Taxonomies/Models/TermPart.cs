using OrchardCore.ContentManagement;

namespace OrchardCore.Taxonomies.Models;

/// <summary>Marks a content item as a term.</summary>
public class TermPart : ContentPart
{
    /// <summary>The id of the taxonomy that holds the term.</summary>
    public string? TaxonomyContentItemId { get; set; }
}
