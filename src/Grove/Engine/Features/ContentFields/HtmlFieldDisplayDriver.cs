using System.Text.Encodings.Web;
using Microsoft.Extensions.Localization;
using Fluid.Values;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Infrastructure.Html;
using OrchardCore.Liquid;

namespace Grove.Features.ContentFields;

/// <summary>Shows HTML, as a template where the settings say so, and edits it; what is saved is sanitised.</summary>
internal sealed class HtmlFieldDisplayDriver(
    ILiquidTemplateManager liquid, HtmlEncoder encoder, IHtmlSanitizerService sanitizer, IStringLocalizer<HtmlFieldDisplayDriver> S)
    : ContentFieldDisplayDriver<HtmlField>
{
    public override IDisplayResult Display(HtmlField field, BuildFieldDisplayContext fieldDisplayContext)
        => Initialize<DisplayHtmlFieldViewModel>(GetDisplayShapeType(fieldDisplayContext), async model =>
        {
            model.Field = field;
            model.Part = fieldDisplayContext.ContentPart;
            model.PartFieldDefinition = fieldDisplayContext.PartFieldDefinition;
            model.Html = field.Html;
            if (!string.IsNullOrEmpty(field.Html) && model.PartFieldDefinition.GetSettings<HtmlFieldSettings>().RenderLiquid)
            {
                model.Html = await liquid.RenderStringAsync(
                    field.Html, encoder, model, [new("ContentItem", new ObjectValue(field.ContentItem))]);
            }
        }).Location("Detail", "Content").Location("Summary", "Content");

    public override IDisplayResult Edit(HtmlField field, BuildFieldEditorContext context)
        => Initialize<EditHtmlFieldViewModel>(GetEditorShapeType(context), model =>
        {
            model.Html = field.Html;
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
        });

    public override async Task<IDisplayResult?> UpdateAsync(HtmlField field, UpdateFieldEditorContext context)
    {
        var settings = context.PartFieldDefinition.GetSettings<HtmlFieldSettings>();
        var model = new EditHtmlFieldViewModel { Html = field.Html }; // what a form leaves out stays
        await context.Updater.TryUpdateModelAsync(model, Prefix, posted => posted.Html);
        field.Html = settings.SanitizeHtml ? sanitizer.Sanitize(model.Html ?? "") : model.Html;
        if (settings.RenderLiquid && !string.IsNullOrEmpty(field.Html) && !liquid.Validate(field.Html, out var errors))
        {
            context.Updater.ModelState.AddModelError(
                $"{Prefix}.{nameof(model.Html)}",
                S["{0} is no valid Liquid: {1}", context.PartFieldDefinition.DisplayName(), string.Join(' ', errors)]);
        }

        return Edit(field, context);
    }
}
