using OrchardCore.ContentManagement;

namespace OrchardCore.ContentFields.Fields;

/// <summary>A link.</summary>
public class LinkField : ContentField
{
    /// <summary>The address: absolute, or a path of this site (<c>~/about</c>, <c>/about</c>), or a fragment.</summary>
    public string? Url { get; set; }

    /// <summary>The words to click on; the address itself stands in when there are none.</summary>
    public string? Text { get; set; }

    /// <summary>Where the link opens, for instance <c>_blank</c>.</summary>
    public string? Target { get; set; }
}
