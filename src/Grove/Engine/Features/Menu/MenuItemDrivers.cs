using Grove.Content.SafeHtml;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Infrastructure.Html;
using OrchardCore.Menu.Models;

namespace Grove.Features.Menu;

/// <summary>Edits a link of a menu.</summary>
internal sealed class LinkMenuItemDriver(IStringLocalizer<LinkMenuItemDriver> S) : ContentPartDisplayDriver<LinkMenuItemPart>
{
    public override IDisplayResult Edit(LinkMenuItemPart part, BuildPartEditorContext context)
        => Initialize<LinkMenuItemPartEditViewModel>("LinkMenuItemPart_Edit", model =>
        {
            (model.Url, model.Target, model.MenuItemPart) = (part.Url, part.Target, part);
        });

    public override async Task<IDisplayResult?> UpdateAsync(LinkMenuItemPart part, UpdatePartEditorContext context)
    {
        var model = new LinkMenuItemPartEditViewModel { Url = part.Url, Target = part.Target };
        await context.Updater.TryUpdateModelAsync(model, Prefix, posted => posted.Url, posted => posted.Target);
        if (string.IsNullOrWhiteSpace(model.Url) || !LinkAddress.IsSafe(model.Url))
        {
            context.Updater.ModelState.AddModelError($"{Prefix}.{nameof(model.Url)}", S["The link needs a web address or a path of this site."]);
        }

        (part.Url, part.Target) = (model.Url?.Trim(), model.Target);
        return Edit(part, context);
    }
}

/// <summary>Edits whether a menu item checks who may see its content; its picker field edits the rest.</summary>
internal sealed class ContentMenuItemDriver : ContentPartDisplayDriver<ContentMenuItemPart>
{
    public override IDisplayResult Edit(ContentMenuItemPart part, BuildPartEditorContext context)
        => Initialize<ContentMenuItemPartEditViewModel>("ContentMenuItemPart_Edit", model =>
        {
            (model.CheckContentPermissions, model.MenuItemPart) = (part.CheckContentPermissions, part);
        });

    public override async Task<IDisplayResult?> UpdateAsync(ContentMenuItemPart part, UpdatePartEditorContext context)
    {
        var model = new ContentMenuItemPartEditViewModel { CheckContentPermissions = part.CheckContentPermissions };
        await context.Updater.TryUpdateModelAsync(model, Prefix, posted => posted.CheckContentPermissions);
        part.CheckContentPermissions = model.CheckContentPermissions;
        return Edit(part, context);
    }
}

/// <summary>Edits HTML of a menu; what is saved is sanitised.</summary>
internal sealed class HtmlMenuItemDriver(IHtmlSanitizerService sanitizer, IStringLocalizer<HtmlMenuItemDriver> S)
    : ContentPartDisplayDriver<HtmlMenuItemPart>
{
    public override IDisplayResult Edit(HtmlMenuItemPart part, BuildPartEditorContext context)
        => Initialize<HtmlMenuItemPartEditViewModel>("HtmlMenuItemPart_Edit", model =>
        {
            (model.Html, model.Url, model.Target, model.MenuItemPart) = (part.Html, part.Url, part.Target, part);
        });

    public override async Task<IDisplayResult?> UpdateAsync(HtmlMenuItemPart part, UpdatePartEditorContext context)
    {
        var model = new HtmlMenuItemPartEditViewModel { Html = part.Html, Url = part.Url, Target = part.Target };
        await context.Updater.TryUpdateModelAsync(model, Prefix, posted => posted.Html, posted => posted.Url, posted => posted.Target);
        if (!string.IsNullOrWhiteSpace(model.Url) && !LinkAddress.IsSafe(model.Url))
        {
            context.Updater.ModelState.AddModelError($"{Prefix}.{nameof(model.Url)}", S["The link needs a web address or a path of this site."]);
        }

        (part.Html, part.Url, part.Target) = (sanitizer.Sanitize(model.Html ?? ""), model.Url?.Trim(), model.Target);
        return Edit(part, context);
    }
}
