using System.Globalization;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Views;

namespace Grove.Features.ContentFields;

/// <summary>Shows and edits numbers, written with a decimal point as browsers post them.</summary>
internal sealed class NumericFieldDisplayDriver(IStringLocalizer<NumericFieldDisplayDriver> S) : ContentFieldDisplayDriver<NumericField>
{
    public override IDisplayResult Display(NumericField field, BuildFieldDisplayContext fieldDisplayContext)
        => Initialize<DisplayNumericFieldViewModel>(GetDisplayShapeType(fieldDisplayContext), model =>
        {
            model.Field = field;
            model.Part = fieldDisplayContext.ContentPart;
            model.PartFieldDefinition = fieldDisplayContext.PartFieldDefinition;
        }).Location("Detail", "Content").Location("Summary", "Content");

    public override IDisplayResult Edit(NumericField field, BuildFieldEditorContext context)
        => Initialize<EditNumericFieldViewModel>(GetEditorShapeType(context), model =>
        {
            model.Value = context.IsNew && field.Value is null
                ? context.PartFieldDefinition.GetSettings<NumericFieldSettings>().DefaultValue
                : field.Value?.ToString(CultureInfo.InvariantCulture);
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
        });

    public override async Task<IDisplayResult?> UpdateAsync(NumericField field, UpdateFieldEditorContext context)
    {
        var model = new EditNumericFieldViewModel { Value = field.Value?.ToString(CultureInfo.InvariantCulture) }; // what a form leaves out stays
        await context.Updater.TryUpdateModelAsync(model, Prefix, posted => posted.Value);
        field.Value = null;
        if (!string.IsNullOrWhiteSpace(model.Value))
        {
            if (decimal.TryParse(model.Value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var value))
            {
                field.Value = value;
            }
            else
            {
                context.Updater.ModelState.AddModelError(
                    $"{Prefix}.{nameof(model.Value)}", S["{0} must be a number.", context.PartFieldDefinition.DisplayName()]);
            }
        }

        return Edit(field, context);
    }
}
