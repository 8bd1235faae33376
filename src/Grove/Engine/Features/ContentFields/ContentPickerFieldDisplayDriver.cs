using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;

namespace Grove.Features.ContentFields;

/// <summary>Shows and edits references to content items.</summary>
internal sealed class ContentPickerFieldDisplayDriver(PickableItems items) : ContentFieldDisplayDriver<ContentPickerField>
{
    public override IDisplayResult Display(ContentPickerField field, BuildFieldDisplayContext fieldDisplayContext)
        => Initialize<DisplayContentPickerFieldViewModel>(GetDisplayShapeType(fieldDisplayContext), model =>
        {
            model.Field = field;
            model.Part = fieldDisplayContext.ContentPart;
            model.PartFieldDefinition = fieldDisplayContext.PartFieldDefinition;
        }).Location("Detail", "Content").Location("Summary", "Content");

    public override IDisplayResult Edit(ContentPickerField field, BuildFieldEditorContext context)
        => Initialize<EditContentPickerFieldViewModel>(GetEditorShapeType(context), async model =>
        {
            model.ContentItemIds = field.ContentItemIds;
            model.Choices = await items.ListAsync(context.PartFieldDefinition, field.ContentItemIds);
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
        });

    public override async Task<IDisplayResult?> UpdateAsync(ContentPickerField field, UpdateFieldEditorContext context)
    {
        var model = new EditContentPickerFieldViewModel { ContentItemIds = null };
        await context.Updater.TryUpdateModelAsync(model, Prefix, posted => posted.ContentItemIds);
        if (model.ContentItemIds is null)
        {
            return Edit(field, context); // what a form leaves out stays
        }

        // A list of inputs posts several values, Orchard's own picker one value with commas.
        field.ContentItemIds = [.. model.ContentItemIds
            .SelectMany(ids => (ids ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Distinct()];
        return Edit(field, context);
    }
}
