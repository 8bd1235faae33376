using System.Globalization;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Views;

namespace Grove.Features.ContentFields;

/// <summary>Shows and edits dates.</summary>
internal sealed class DateFieldDisplayDriver(IStringLocalizer<DateFieldDisplayDriver> S) : ContentFieldDisplayDriver<DateField>
{
    public override IDisplayResult Display(DateField field, BuildFieldDisplayContext fieldDisplayContext)
        => Initialize<DisplayDateFieldViewModel>(GetDisplayShapeType(fieldDisplayContext), model =>
        {
            model.Field = field;
            model.Part = fieldDisplayContext.ContentPart;
            model.PartFieldDefinition = fieldDisplayContext.PartFieldDefinition;
        }).Location("Detail", "Content").Location("Summary", "Content");

    public override IDisplayResult Edit(DateField field, BuildFieldEditorContext context)
        => Initialize<EditDateFieldViewModel>(GetEditorShapeType(context), model =>
        {
            model.Value = Written(field.Value);
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
        });

    public override async Task<IDisplayResult?> UpdateAsync(DateField field, UpdateFieldEditorContext context)
    {
        var model = new EditDateFieldViewModel { Value = Written(field.Value) }; // what a form leaves out stays
        await context.Updater.TryUpdateModelAsync(model, Prefix, posted => posted.Value);
        if (string.IsNullOrWhiteSpace(model.Value))
        {
            field.Value = null;
        }
        else if (DateTime.TryParse(model.Value, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var value))
        {
            field.Value = DateTime.SpecifyKind(value.Date, DateTimeKind.Utc);
        }
        else
        {
            context.Updater.ModelState.AddModelError(
                $"{Prefix}.{nameof(model.Value)}", S["{0} must be a date such as 2030-12-31.", context.PartFieldDefinition.DisplayName()]);
        }

        return Edit(field, context);
    }

    private static string? Written(DateTime? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
