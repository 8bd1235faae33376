using System.ComponentModel;

namespace OrchardCore.Autoroute.Models;

/// <summary>How a type gets its addresses.</summary>
public class AutoroutePartSettings
{
    /// <summary>Whether editors may type a path of their own.</summary>
    public bool AllowCustomPath { get; set; }

    /// <summary>The Liquid that makes the path; <c>Model.ContentItem</c> is the item.</summary>
    [DefaultValue("{{ Model.ContentItem | display_text | slugify }}")]
    public string? Pattern { get; set; } = "{{ Model.ContentItem | display_text | slugify }}";

    /// <summary>Whether the editor offers to make the item the home page.</summary>
    public bool ShowHomepageOption { get; set; }

    /// <summary>Whether the editor offers to make a new path from the pattern.</summary>
    public bool AllowUpdatePath { get; set; }

    /// <summary>Whether the editor offers to take the address away.</summary>
    public bool AllowDisabled { get; set; }

    /// <summary>Whether the editor offers to give addresses to the items inside.</summary>
    public bool AllowRouteContainedItems { get; set; }

    /// <summary>Whether this type decides about the addresses of the items inside it.</summary>
    public bool ManageContainedItemRoutes { get; set; }

    /// <summary>Whether the editor of an item inside another one offers a path that counts from the root.</summary>
    public bool AllowAbsolutePath { get; set; }
}
