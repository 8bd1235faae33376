using OrchardCore.ContentManagement;

namespace Grove.Features.Taxonomies;

/// <summary>What the template of a term's page gets.</summary>
internal sealed class TermPartViewModel
{
    public string? TaxonomyContentItemId { get; set; }

    public ContentItem ContentItem { get; set; } = null!; // set by the driver

    public string TermContentItemId => ContentItem.ContentItemId;

    /// <summary>The published items filed under the term on this page, newest first.</summary>
    public IEnumerable<ContentItem> ContentItems { get; set; } = [];

    public object? Pager { get; set; }
}
