using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.ContentFields.Settings;

/// <summary>How a link field is edited and checked.</summary>
public class LinkFieldSettings : FieldSettings
{
    /// <summary>The hint beside the words.</summary>
    public string? HintLinkText { get; set; }

    /// <summary>Where the words come from.</summary>
    public LinkTextMode LinkTextMode { get; set; }

    /// <summary>What an empty address shows.</summary>
    public string? UrlPlaceholder { get; set; }

    /// <summary>What empty words show.</summary>
    public string? TextPlaceholder { get; set; }

    /// <summary>The address of new items.</summary>
    public string? DefaultUrl { get; set; }

    /// <summary>The words of new items, and of all where they are static.</summary>
    public string? DefaultText { get; set; }

    /// <summary>Where links of new items open.</summary>
    public string? DefaultTarget { get; set; }
}
