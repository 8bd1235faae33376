using System.Text.Json;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Media.Fields;
using OrchardCore.Media.Settings;

namespace Grove.Features.Media;

/// <summary>Shows and edits files of the library with their text alternatives.</summary>
internal sealed class MediaFieldDisplayDriver(IStringLocalizer<MediaFieldDisplayDriver> S) : ContentFieldDisplayDriver<MediaField>
{
    private const int MostFiles = 100;

    public override IDisplayResult Display(MediaField field, BuildFieldDisplayContext fieldDisplayContext)
        => Initialize<DisplayMediaFieldViewModel>(GetDisplayShapeType(fieldDisplayContext), model =>
        {
            model.Field = field;
            model.Part = fieldDisplayContext.ContentPart;
            model.PartFieldDefinition = fieldDisplayContext.PartFieldDefinition;
        }).Location("Detail", "Content").Location("Summary", "Content");

    public override IDisplayResult Edit(MediaField field, BuildFieldEditorContext context)
        => Initialize<EditMediaFieldViewModel>(GetEditorShapeType(context), model =>
        {
            var anchors = field.GetAnchors();
            model.Files =
            [
                .. field.Paths.Select((path, i) => new MediaRow
                {
                    Path = path,
                    MediaText = field.MediaTexts.ElementAtOrDefault(i),
                    Anchor = anchors.ElementAtOrDefault(i),
                }),
            ];
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
        });

    public override async Task<IDisplayResult?> UpdateAsync(MediaField field, UpdateFieldEditorContext context)
    {
        var settings = context.PartFieldDefinition.GetSettings<MediaFieldSettings>();
        var model = new EditMediaFieldViewModel { Files = null };
        await context.Updater.TryUpdateModelAsync(model, Prefix, posted => posted.Paths, posted => posted.Files);
        if (model.Paths is null && model.Files is null)
        {
            return Edit(field, context); // what a form leaves out stays
        }

        if (Posted(model) is not { } rows || rows.Count > MostFiles)
        {
            context.Updater.ModelState.AddModelError(
                $"{Prefix}.{nameof(model.Paths)}", S["The files of {0} cannot be read.", context.PartFieldDefinition.DisplayName()]);
            return Edit(field, context);
        }

        rows = [.. rows.Where(row => !row.IsRemoved && !string.IsNullOrWhiteSpace(row.Path))];
        field.Paths = [.. rows.Select(row => row.Path!.Trim())]; // rows without a path were left out
        field.MediaTexts = settings.AllowMediaText ? [.. rows.Select(row => row.MediaText ?? "")] : [];
        if (settings.AllowAnchors)
        {
            field.SetAnchors([.. rows.Select(row => Inside(row.Anchor ?? new Anchor()))]);
        }

        return Edit(field, context);
    }

    private static List<MediaRow>? Posted(EditMediaFieldViewModel model)
    {
        if (string.IsNullOrWhiteSpace(model.Paths))
        {
            return model.Files ?? [];
        }

        try
        {
            return JsonSerializer.Deserialize<List<MediaRow>>(model.Paths, JsonSerializerOptions.Web);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static Anchor Inside(Anchor anchor) => new() { X = Math.Clamp(anchor.X, 0, 1), Y = Math.Clamp(anchor.Y, 0, 1) };
}
