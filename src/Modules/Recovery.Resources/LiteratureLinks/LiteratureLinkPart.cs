using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.Taxonomies.Fields;

namespace Recovery.Resources.LiteratureLinks;

/// <summary>A link to what a fellowship publishes, described in our own words.</summary>
public class LiteratureLinkPart : ContentPart
{
    /// <summary>Where it is.</summary>
    public LinkField? Link { get; set; }

    /// <summary>Who publishes it.</summary>
    public TaxonomyField? Fellowship { get; set; }

    /// <summary>What it is, in our own words.</summary>
    public TextField? Description { get; set; }

    /// <summary>The language it is in.</summary>
    public TextField? Language { get; set; }

    /// <summary>What kind of thing it is, such as a book.</summary>
    public TextField? Kind { get; set; }

    /// <summary>Whether the fellowship itself publishes it there.</summary>
    public BooleanField? Official { get; set; }

    /// <summary>The day by which somebody tries the link again; visitors don't see it.</summary>
    public DateField? ReviewBy { get; set; }
}
