using OrchardCore.ContentManagement;

namespace OrchardCore.Menu.Models;

/// <summary>A menu item whose inside is HTML.</summary>
public class HtmlMenuItemPart : ContentPart
{
    /// <summary>The HTML, sanitised when saved.</summary>
    public string? Html { get; set; }

    /// <summary>The address: absolute, or a path of this site (<c>~/about</c>), or a fragment.</summary>
    public string? Url { get; set; }

    /// <summary>Where the link opens, for instance <c>_blank</c>.</summary>
    public string? Target { get; set; }
}
