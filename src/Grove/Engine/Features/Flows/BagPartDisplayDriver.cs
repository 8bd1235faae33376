using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Display;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Flows.Models;

namespace Grove.Features.Flows;

/// <summary>Shows the items of a bag and edits them inside their owner's form.</summary>
internal sealed class BagPartDisplayDriver(
    BagTypes types, PostedBag posted, IContentItemDisplayManager display, IStringLocalizer<BagPartDisplayDriver> S) : ContentPartDisplayDriver<BagPart>
{
    public override IDisplayResult? Display(BagPart part, BuildPartDisplayContext context) => part.ContentItems.Count == 0
        ? null
        : Initialize<BagPartViewModel>(GetDisplayShapeType(context), model =>
        {
            model.BagPart = part;
            model.BuildPartDisplayContext = context;
            model.Settings = context.TypePartDefinition.GetSettings<BagPartSettings>();
        })
        .Location("Detail", "Content")
        .Location("Summary", "Content");

    public override async Task<IDisplayResult?> EditAsync(BagPart part, BuildPartEditorContext context)
    {
        var allowed = await types.OfAsync(context.TypePartDefinition.GetSettings<BagPartSettings>());
        var items = new List<BagItem>();
        foreach (var item in part.ContentItems)
        {
            if (allowed.FirstOrDefault(type => type.Name == item.ContentType) is { } type)
            {
                var prefix = BagPrefix.Of(Prefix, item);
                items.Add(new BagItem(prefix, item, type, await display.BuildEditorAsync(item, context.Updater, false, "", prefix)));
            }
        }

        return Editor(context, allowed, items);
    }

    public override async Task<IDisplayResult?> UpdateAsync(BagPart part, UpdatePartEditorContext context)
    {
        var form = new BagForm();
        await context.Updater.TryUpdateModelAsync(form, Prefix);
        if (!form.IsPosted && form.Prefixes.Length == 0)
        {
            return await EditAsync(part, context); // a form without the bag says nothing about it
        }

        var allowed = await types.OfAsync(context.TypePartDefinition.GetSettings<BagPartSettings>());
        var items = await posted.ReadAsync(form, part, Prefix, allowed, context.Updater);
        part.ContentItems =
        [
            .. items.Select(item => item.Item),
            .. part.ContentItems.Where(item => allowed.All(type => type.Name != item.ContentType)), // not shown, so not taken away
        ];

        if (form.ChangesForm)
        {
            context.Updater.ModelState.AddModelError(Prefix, S["“{0}” has changed in this form only. Save when you are done.", context.TypePartDefinition.DisplayName()]);
        }

        return Editor(context, allowed, items);
    }

    private ShapeResult Editor(BuildPartEditorContext context, IReadOnlyList<ContentTypeDefinition> allowed, IReadOnlyList<BagItem> items)
    {
        var prefix = Prefix;
        return Initialize<BagPartEditViewModel>(GetEditorShapeType(context), model =>
        {
            model.Prefix = prefix;
            model.TypePartDefinition = context.TypePartDefinition;
            model.ContainedContentTypeDefinitions = allowed;
            model.Items = items;
        });
    }
}
