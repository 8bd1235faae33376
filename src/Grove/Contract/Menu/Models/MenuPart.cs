using OrchardCore.ContentManagement;

namespace OrchardCore.Menu.Models;

/// <summary>Marks a content item as a menu; its items stand in a <see cref="MenuItemsListPart"/>.</summary>
public class MenuPart : ContentPart;
