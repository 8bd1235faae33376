using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Infrastructure.Html;
using OrchardCore.Menu.Models;

namespace Grove.Features.Menu;

/// <summary>Sanitises the HTML of menus that an import brings.</summary>
internal sealed class MenuHandler(IHtmlSanitizerService sanitizer) : ContentHandlerBase
{
    public override Task ImportingAsync(ImportContentContext context)
    {
        Clean(context.ContentItem);
        return Task.CompletedTask;
    }

    private void Clean(ContentItem item)
    {
        if (item.As<HtmlMenuItemPart>() is { Html: { Length: > 0 } html })
        {
            item.Alter<HtmlMenuItemPart>(part => part.Html = sanitizer.Sanitize(html));
        }

        if (item.As<MenuItemsListPart>() is { MenuItems.Count: > 0 } list)
        {
            list.MenuItems.ForEach(Clean);
            item.Apply(list);
        }
    }
}
