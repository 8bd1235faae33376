using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;

namespace Grove.Features.ContentFields;

/// <summary>Shows and edits dates.</summary>
internal sealed class DateFieldDisplayDriver : ContentFieldDisplayDriver<DateField>
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
            model.Value = field.Value;
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
        });

    public override async Task<IDisplayResult?> UpdateAsync(DateField field, UpdateFieldEditorContext context)
    {
        var model = new EditDateFieldViewModel { Value = field.Value }; // what a form leaves out stays
        await context.Updater.TryUpdateModelAsync(model, Prefix, posted => posted.Value);
        field.Value = model.Value is { } value ? DateTime.SpecifyKind(value.Date, DateTimeKind.Utc) : null;
        return Edit(field, context);
    }
}
