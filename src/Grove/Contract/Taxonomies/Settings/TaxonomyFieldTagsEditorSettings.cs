namespace OrchardCore.Taxonomies.Settings;

/// <summary>How the <c>Tags</c> editor of a taxonomy field behaves.</summary>
public class TaxonomyFieldTagsEditorSettings
{
    /// <summary>Whether editors may add tags while choosing.</summary>
    public bool Open { get; set; } = true;
}
