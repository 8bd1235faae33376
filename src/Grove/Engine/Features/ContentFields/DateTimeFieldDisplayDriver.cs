using System.Globalization;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Modules;

namespace Grove.Features.ContentFields;

/// <summary>Shows and edits instants in the site's time zone.</summary>
internal sealed class DateTimeFieldDisplayDriver(ILocalClock clock, IStringLocalizer<DateTimeFieldDisplayDriver> S)
    : ContentFieldDisplayDriver<DateTimeField>
{
    public override IDisplayResult Display(DateTimeField field, BuildFieldDisplayContext fieldDisplayContext)
        => Initialize<DisplayDateTimeFieldViewModel>(GetDisplayShapeType(fieldDisplayContext), async model =>
        {
            model.LocalDateTime = await ToLocalAsync(field.Value);
            model.Field = field;
            model.Part = fieldDisplayContext.ContentPart;
            model.PartFieldDefinition = fieldDisplayContext.PartFieldDefinition;
        }).Location("Detail", "Content").Location("Summary", "Content");

    public override IDisplayResult Edit(DateTimeField field, BuildFieldEditorContext context)
        => Initialize<EditDateTimeFieldViewModel>(GetEditorShapeType(context), async model =>
        {
            model.LocalDateTime = Written(await ToLocalAsync(field.Value));
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
        });

    public override async Task<IDisplayResult?> UpdateAsync(DateTimeField field, UpdateFieldEditorContext context)
    {
        var model = new EditDateTimeFieldViewModel { LocalDateTime = Written(await ToLocalAsync(field.Value)) }; // what a form leaves out stays
        await context.Updater.TryUpdateModelAsync(model, Prefix, posted => posted.LocalDateTime);
        if (string.IsNullOrWhiteSpace(model.LocalDateTime))
        {
            field.Value = null;
        }
        else if (DateTime.TryParse(model.LocalDateTime, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out var local))
        {
            field.Value = await clock.ConvertToUtcAsync(local);
        }
        else
        {
            context.Updater.ModelState.AddModelError(
                $"{Prefix}.{nameof(model.LocalDateTime)}", S["{0} must be a date and time such as 2030-12-31 12:00.", context.PartFieldDefinition.DisplayName()]);
        }

        return Edit(field, context);
    }

    private static string? Written(DateTime? local) => local?.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture);

    private async Task<DateTime?> ToLocalAsync(DateTime? utc)
        => utc is { } value
            ? (await clock.ConvertToLocalAsync(new DateTimeOffset(DateTime.SpecifyKind(value, DateTimeKind.Utc)))).DateTime
            : null;
}
