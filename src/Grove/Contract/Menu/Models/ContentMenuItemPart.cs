using OrchardCore.ContentManagement;

namespace OrchardCore.Menu.Models;

/// <summary>A menu item that leads to the content item named by its <c>SelectedContentItem</c> picker field.</summary>
public class ContentMenuItemPart : ContentPart
{
    /// <summary>Whether the menu item hides from those who may not view the content item.</summary>
    public bool CheckContentPermissions { get; set; }
}
