using OrchardCore.ContentManagement;

namespace OrchardCore.Menu.Models;

/// <summary>The menu items below a menu or menu item.</summary>
public class MenuItemsListPart : ContentPart
{
    /// <summary>The items in order.</summary>
    public List<ContentItem> MenuItems { get; set; } = [];
}
