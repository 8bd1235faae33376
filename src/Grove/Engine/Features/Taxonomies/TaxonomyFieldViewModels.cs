using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Taxonomies.Fields;

namespace Grove.Features.Taxonomies;

/// <summary>What the templates of a shown taxonomy field get.</summary>
internal sealed class DisplayTaxonomyFieldViewModel
{
    public string? TaxonomyContentItemId => Field.TaxonomyContentItemId;

    public string[] TermContentItemIds => Field.TermContentItemIds;

    public string[] TagNames => Field.GetTagNames();

    public TaxonomyField Field { get; set; } = null!; // set by the driver

    public ContentPart Part { get; set; } = null!; // set by the driver

    public ContentPartFieldDefinition PartFieldDefinition { get; set; } = null!; // set by the driver
}

/// <summary>What the editors of a taxonomy field show and post: boxes, a choice of one, or ids with commas (<c>Tags</c>).</summary>
internal sealed class EditTaxonomyFieldViewModel
{
    /// <summary>The term chosen where one only may be.</summary>
    public string? UniqueValue { get; set; }

    /// <summary>The terms, each with its box.</summary>
    public List<TermEntry>? TermEntries { get; set; } = [];

    /// <summary>The ids that the <c>Tags</c> editor posts.</summary>
    public string?[]? TermContentItemIds { get; set; } = [];

    [BindNever]
    public ContentItem? Taxonomy { get; set; }

    [BindNever]
    public TaxonomyField Field { get; set; } = null!; // set by the driver

    [BindNever]
    public ContentPart Part { get; set; } = null!; // set by the driver

    [BindNever]
    public ContentPartFieldDefinition PartFieldDefinition { get; set; } = null!; // set by the driver
}

/// <summary>A term that an editor offers.</summary>
internal sealed class TermEntry
{
    public string? ContentItemId { get; set; }

    public bool Selected { get; set; }

    [BindNever]
    public string? DisplayText { get; set; }

    [BindNever]
    public int Level { get; set; }

    [BindNever]
    public bool IsLeaf { get; set; }
}
