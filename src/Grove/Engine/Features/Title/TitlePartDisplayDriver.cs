using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Title.Models;

namespace Grove.Features.Title;

/// <summary>Shows and edits titles. What a title must be is <see cref="TitlePartHandler" />'s business.</summary>
internal sealed class TitlePartDisplayDriver : ContentPartDisplayDriver<TitlePart>
{
    public override IDisplayResult? Display(TitlePart part, BuildPartDisplayContext context)
    {
        var settings = context.TypePartDefinition.GetSettings<TitlePartSettings>();
        return !settings.RenderTitle || string.IsNullOrWhiteSpace(part.Title)
            ? null
            : Initialize<TitlePartViewModel>(GetDisplayShapeType(context), model => Fill(model, part, settings))
                .Location("Detail", "Header")
                .Location("Summary", "Header");
    }

    public override IDisplayResult Edit(TitlePart part, BuildPartEditorContext context) =>
        Initialize<TitlePartViewModel>(
            GetEditorShapeType(context), model => Fill(model, part, context.TypePartDefinition.GetSettings<TitlePartSettings>()));

    public override async Task<IDisplayResult?> UpdateAsync(TitlePart part, UpdatePartEditorContext context)
    {
        var model = new TitlePartViewModel();
        if (context.TypePartDefinition.GetSettings<TitlePartSettings>().IsTyped()
            && await context.Updater.TryUpdateModelAsync(model, Prefix, posted => posted.Title))
        {
            part.Title = model.Title?.Trim();
            part.ContentItem.DisplayText = part.Title;
        }

        return Edit(part, context);
    }

    private static void Fill(TitlePartViewModel model, TitlePart part, TitlePartSettings settings) =>
        (model.Title, model.TitlePart, model.Settings) = (part.Title, part, settings);
}

/// <summary>Who writes a title.</summary>
internal static class TitleWriting
{
    /// <summary>Whether the editor may.</summary>
    public static bool IsTyped(this TitlePartSettings settings) =>
        settings.Options is TitlePartOptions.Editable or TitlePartOptions.EditableRequired;

    /// <summary>Whether the pattern makes the title of an item that has <paramref name="title" /> so far.</summary>
    public static bool IsMade(this TitlePartSettings settings, string? title) =>
        !string.IsNullOrWhiteSpace(settings.Pattern)
            && (!settings.IsTyped() || (settings.Options == TitlePartOptions.Editable && string.IsNullOrWhiteSpace(title)));
}
