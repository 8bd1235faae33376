using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.Menu.Models;

namespace Grove.Features.Menu;

/// <summary>What the editor of a link in a menu shows and posts.</summary>
internal sealed class LinkMenuItemPartEditViewModel
{
    public string? Url { get; set; }

    public string? Target { get; set; }

    [BindNever]
    public LinkMenuItemPart MenuItemPart { get; set; } = null!; // set by the driver
}

/// <summary>What the editor of a content item in a menu shows and posts.</summary>
internal sealed class ContentMenuItemPartEditViewModel
{
    public bool CheckContentPermissions { get; set; }

    [BindNever]
    public ContentMenuItemPart MenuItemPart { get; set; } = null!; // set by the driver
}

/// <summary>What the editor of HTML in a menu shows and posts.</summary>
internal sealed class HtmlMenuItemPartEditViewModel
{
    public string? Html { get; set; }

    public string? Url { get; set; }

    public string? Target { get; set; }

    [BindNever]
    public HtmlMenuItemPart MenuItemPart { get; set; } = null!; // set by the driver
}

/// <summary>What the editor of a menu shows.</summary>
internal sealed class MenuPartEditViewModel
{
    public IReadOnlyList<(string Text, int Level)> Items { get; set; } = [];
}
