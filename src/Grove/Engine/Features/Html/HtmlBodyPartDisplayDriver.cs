using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Html.Models;
using OrchardCore.Html.Settings;
using OrchardCore.Liquid;
using OrchardCore.Mvc.ModelBinding;

namespace Grove.Features.Html;

/// <summary>Shows and edits a body; what is saved is sanitised.</summary>
internal sealed class HtmlBodyPartDisplayDriver(HtmlBody body, ILiquidTemplateManager liquid, IStringLocalizer<HtmlBodyPartDisplayDriver> S)
    : ContentPartDisplayDriver<HtmlBodyPart>
{
    public override IDisplayResult Display(HtmlBodyPart part, BuildPartDisplayContext context) =>
        Initialize<HtmlBodyPartViewModel>(GetDisplayShapeType(context), async model =>
        {
            Describe(model, part, context.TypePartDefinition);
            model.Html = await body.ShownAsync(part, context.TypePartDefinition.GetSettings<HtmlBodyPartSettings>(), model);
        })
        .Location("Detail", "Content")
        .Location("Summary", "Content");

    public override IDisplayResult Edit(HtmlBodyPart part, BuildPartEditorContext context) =>
        Initialize<HtmlBodyPartViewModel>(GetEditorShapeType(context), model =>
        {
            Describe(model, part, context.TypePartDefinition);
            model.Html = part.Html;
        });

    public override async Task<IDisplayResult?> UpdateAsync(HtmlBodyPart part, UpdatePartEditorContext context)
    {
        var settings = context.TypePartDefinition.GetSettings<HtmlBodyPartSettings>();
        var model = new HtmlBodyPartViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix, posted => posted.Html);
        part.Html = body.Safe(model.Html, settings);
        if (settings.RenderLiquid && !string.IsNullOrEmpty(part.Html) && !liquid.Validate(part.Html, out var errors))
        {
            context.Updater.ModelState.AddModelError(
                Prefix, nameof(model.Html), S["{0} is no valid Liquid: {1}", context.TypePartDefinition.DisplayName(), string.Join(' ', errors)]);
        }

        return Edit(part, context);
    }

    private static void Describe(HtmlBodyPartViewModel model, HtmlBodyPart part, ContentTypePartDefinition definition)
    {
        model.ContentItem = part.ContentItem;
        model.HtmlBodyPart = part;
        model.TypePartDefinition = definition;
    }
}
