using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.Taxonomies.Settings;

/// <summary>Which terms a taxonomy field offers.</summary>
public class TaxonomyFieldSettings : FieldSettings
{
    /// <summary>The id of the taxonomy.</summary>
    public string? TaxonomyContentItemId { get; set; }

    /// <summary>Whether an item is filed under one term at most.</summary>
    public bool Unique { get; set; }

    /// <summary>Whether only terms without terms below them may be chosen.</summary>
    public bool LeavesOnly { get; set; }

    /// <summary>Whether editors may add terms while choosing.</summary>
    public bool Open { get; set; }

    /// <summary>What an empty picker shows.</summary>
    public string? Placeholder { get; set; }
}
