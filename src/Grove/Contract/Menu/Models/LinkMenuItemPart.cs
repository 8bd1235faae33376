using OrchardCore.ContentManagement;

namespace OrchardCore.Menu.Models;

/// <summary>A menu item that leads to an address; its words are the item's display text.</summary>
public class LinkMenuItemPart : ContentPart
{
    /// <summary>The address: absolute, or a path of this site (<c>~/about</c>), or a fragment.</summary>
    public string? Url { get; set; }

    /// <summary>Where the link opens, for instance <c>_blank</c>.</summary>
    public string? Target { get; set; }
}
