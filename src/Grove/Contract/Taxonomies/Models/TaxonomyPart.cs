using OrchardCore.ContentManagement;

namespace OrchardCore.Taxonomies.Models;

/// <summary>A tree of terms.</summary>
public class TaxonomyPart : ContentPart
{
    /// <summary>The content type of the terms.</summary>
    public string? TermContentType { get; set; }

    /// <summary>The topmost terms; the terms below a term stand in its JSON as <c>Terms</c>.</summary>
    public List<ContentItem> Terms { get; set; } = [];
}
