using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Liquid;
using OrchardCore.Markdown.Models;
using OrchardCore.Markdown.Settings;
using OrchardCore.Mvc.ModelBinding;

namespace Grove.Features.Markdown;

/// <summary>Shows a body as HTML and edits it as Markdown.</summary>
internal sealed class MarkdownBodyPartDisplayDriver(
    MarkdownBody body, ILiquidTemplateManager liquid, IStringLocalizer<MarkdownBodyPartDisplayDriver> S)
    : ContentPartDisplayDriver<MarkdownBodyPart>
{
    public override IDisplayResult Display(MarkdownBodyPart part, BuildPartDisplayContext context) =>
        Initialize<MarkdownBodyPartViewModel>(GetDisplayShapeType(context), async model =>
        {
            Describe(model, part, context.TypePartDefinition);
            model.Html = await body.ShownAsync(part, context.TypePartDefinition.GetSettings<MarkdownBodyPartSettings>(), model);
        })
        .Location("Detail", "Content")
        .Location("Summary", "Content");

    public override IDisplayResult Edit(MarkdownBodyPart part, BuildPartEditorContext context) =>
        Initialize<MarkdownBodyPartViewModel>(GetEditorShapeType(context), model => Describe(model, part, context.TypePartDefinition));

    public override async Task<IDisplayResult?> UpdateAsync(MarkdownBodyPart part, UpdatePartEditorContext context)
    {
        var model = new MarkdownBodyPartViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix, posted => posted.Markdown);
        part.Markdown = model.Markdown;
        if (context.TypePartDefinition.GetSettings<MarkdownBodyPartSettings>().RenderLiquid
            && !string.IsNullOrEmpty(part.Markdown)
            && !liquid.Validate(part.Markdown, out var errors))
        {
            context.Updater.ModelState.AddModelError(
                Prefix, nameof(model.Markdown), S["{0} is no valid Liquid: {1}", context.TypePartDefinition.DisplayName(), string.Join(' ', errors)]);
        }

        return Edit(part, context);
    }

    private static void Describe(MarkdownBodyPartViewModel model, MarkdownBodyPart part, ContentTypePartDefinition definition)
    {
        model.Markdown = part.Markdown;
        model.ContentItem = part.ContentItem;
        model.MarkdownBodyPart = part;
        model.TypePartDefinition = definition;
    }
}
