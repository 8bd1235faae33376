using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Navigation;

/// <summary>One entry of a menu, with its own entries below it.</summary>
public class MenuItem
{
    /// <summary>What people read; entries of one level with the same text are one entry.</summary>
    public LocalizedString Text { get; set; } = new("", "");

    /// <summary>A name for scripts and styles.</summary>
    public string? Id { get; set; }

    /// <summary>Where it leads once the menu is built.</summary>
    public string? Href { get; set; }

    /// <summary>Where it leads, as written; <c>~/</c> stands for the site's root.</summary>
    public string? Url { get; set; }

    /// <summary>Its place among its siblings: numbers divided by dots, <c>before</c> or <c>after</c>.</summary>
    public string? Position { get; set; }

    /// <summary>Whether a click leads to the first entry below it.</summary>
    public bool LinkToFirstChild { get; set; } = true;

    /// <summary>Whether it belongs to a local menu of the page it leads to.</summary>
    public bool LocalNav { get; set; }

    /// <summary>The only culture that shows it, or <see langword="null"/>.</summary>
    public string? Culture { get; set; }

    /// <summary>The menu it belongs to.</summary>
    public string? MenuName { get; set; }

    /// <summary>The link's <c>target</c>.</summary>
    public string? Target { get; set; }

    /// <summary>Which entry's link, text and position win where several with the same text meet; higher wins.</summary>
    public int Priority { get; set; }

    /// <summary>What the permissions are asked for.</summary>
    public object? Resource { get; set; }

    /// <summary>The entries below it.</summary>
    public List<MenuItem> Items { get; set; } = [];

    /// <summary>The action it leads to.</summary>
    public RouteValueDictionary? RouteValues { get; set; }

    /// <summary>Any one of these lets a user see it; none means everybody.</summary>
    public List<Permission> Permissions { get; } = [];

    /// <summary>Its CSS classes; <c>icon-class-…</c> names an icon.</summary>
    public List<string> Classes { get; } = [];
}
