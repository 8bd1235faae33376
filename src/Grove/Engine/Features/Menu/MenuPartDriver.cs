using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Menu.Models;

namespace Grove.Features.Menu;

/// <summary>Shows the items of a menu in its editor.</summary>
internal sealed class MenuPartDriver : ContentPartDisplayDriver<MenuPart>
{
    private const int MaxDepth = 16;

    public override IDisplayResult Edit(MenuPart part, BuildPartEditorContext context)
        => Initialize<MenuPartEditViewModel>("MenuPart_Edit", model => model.Items = [.. Walk(part.ContentItem, 0)]);

    private static IEnumerable<(string Text, int Level)> Walk(ContentItem item, int level)
        => level > MaxDepth
            ? []
            : (item.As<MenuItemsListPart>()?.MenuItems ?? [])
                .SelectMany(below => Walk(below, level + 1).Prepend((below.DisplayText ?? below.ContentType, level)));
}
