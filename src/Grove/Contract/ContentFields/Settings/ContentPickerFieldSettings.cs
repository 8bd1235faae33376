using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.ContentFields.Settings;

/// <summary>Which items a content picker offers.</summary>
public class ContentPickerFieldSettings : FieldSettings
{
    /// <summary>Whether several items may be picked.</summary>
    public bool Multiple { get; set; }

    /// <summary>Whether items of every type are offered.</summary>
    public bool DisplayAllContentTypes { get; set; }

    /// <summary>The types whose items are offered.</summary>
    public string[] DisplayedContentTypes { get; set; } = [];

    /// <summary>The stereotypes of types whose items are offered, in place of named types.</summary>
    public string[] DisplayedStereotypes { get; set; } = [];

    /// <summary>What an empty picker shows.</summary>
    public string? Placeholder { get; set; }

    /// <summary>The Liquid that makes the text of an item in the picker.</summary>
    public string? TitlePattern { get; set; }
}
