using System.ComponentModel;

namespace OrchardCore.Lists.Models;

/// <summary>How the containers of a type list their items.</summary>
public class ListPartSettings
{
    /// <summary>Items on one page; 10 unless told.</summary>
    [DefaultValue(10)]
    public int PageSize { get; set; } = 10;

    /// <summary>Whether editors put the items in order; otherwise the newest comes first.</summary>
    public bool EnableOrdering { get; set; }

    /// <summary>The content types that a container may hold.</summary>
    public string[]? ContainedContentTypes { get; set; }

    /// <summary>Whether the container's header stands above its items in the dashboard.</summary>
    public bool ShowHeader { get; set; }

    /// <summary>Whether the dashboard pages with numbers instead of next and previous.</summary>
    public bool ShowFullPager { get; set; }
}
