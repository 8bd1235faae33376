using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Views;

namespace Grove.Features.ContentFields;

/// <summary>Shows and edits texts: in one line, several, or chosen from a list.</summary>
internal sealed class TextFieldDisplayDriver(IStringLocalizer<TextFieldDisplayDriver> S) : ContentFieldDisplayDriver<TextField>
{
    public override IDisplayResult Display(TextField field, BuildFieldDisplayContext fieldDisplayContext)
        => Initialize<DisplayTextFieldViewModel>(GetDisplayShapeType(fieldDisplayContext), model =>
        {
            model.Field = field;
            model.Part = fieldDisplayContext.ContentPart;
            model.PartFieldDefinition = fieldDisplayContext.PartFieldDefinition;
        }).Location("Detail", "Content").Location("Summary", "Content");

    public override IDisplayResult Edit(TextField field, BuildFieldEditorContext context)
        => Initialize<EditTextFieldViewModel>(GetEditorShapeType(context), model =>
        {
            model.Text = context.IsNew && field.Text is null ? FirstText(context.PartFieldDefinition) : field.Text;
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
        });

    public override async Task<IDisplayResult?> UpdateAsync(TextField field, UpdateFieldEditorContext context)
    {
        var model = new EditTextFieldViewModel { Text = field.Text }; // what a form leaves out stays
        await context.Updater.TryUpdateModelAsync(model, Prefix, posted => posted.Text);
        field.Text = model.Text;
        if (!string.IsNullOrEmpty(field.Text) && !IsOffered(field.Text, context.PartFieldDefinition))
        {
            context.Updater.ModelState.AddModelError(
                $"{Prefix}.{nameof(model.Text)}", S["{0} is not among the choices of {1}.", field.Text, context.PartFieldDefinition.DisplayName()]);
        }

        return Edit(field, context);
    }

    private static bool IsOffered(string text, ContentPartFieldDefinition definition)
        => definition.Editor() != "PredefinedList"
            || definition.GetSettings<TextFieldPredefinedListEditorSettings>().Options.Any(option => option.Value == text);

    private static string? FirstText(ContentPartFieldDefinition definition)
        => definition.Editor() == "PredefinedList"
            ? definition.GetSettings<TextFieldPredefinedListEditorSettings>().DefaultValue
            : definition.GetSettings<TextFieldSettings>().DefaultValue;
}
