using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;

namespace Grove.Features.ContentFields;

/// <summary>Shows and edits links.</summary>
internal sealed class LinkFieldDisplayDriver : ContentFieldDisplayDriver<LinkField>
{
    public override IDisplayResult Display(LinkField field, BuildFieldDisplayContext fieldDisplayContext)
        => Initialize<DisplayLinkFieldViewModel>(GetDisplayShapeType(fieldDisplayContext), model =>
        {
            model.Field = field;
            model.Part = fieldDisplayContext.ContentPart;
            model.PartFieldDefinition = fieldDisplayContext.PartFieldDefinition;
        }).Location("Detail", "Content").Location("Summary", "Content");

    public override IDisplayResult Edit(LinkField field, BuildFieldEditorContext context)
        => Initialize<EditLinkFieldViewModel>(GetEditorShapeType(context), model =>
        {
            var settings = context.PartFieldDefinition.GetSettings<LinkFieldSettings>();
            model.Url = context.IsNew && field.Url is null ? settings.DefaultUrl : field.Url;
            model.Text = context.IsNew && field.Text is null ? settings.DefaultText : field.Text;
            model.Target = context.IsNew && field.Target is null ? settings.DefaultTarget : field.Target;
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
        });

    public override async Task<IDisplayResult?> UpdateAsync(LinkField field, UpdateFieldEditorContext context)
    {
        var settings = context.PartFieldDefinition.GetSettings<LinkFieldSettings>();
        var model = new EditLinkFieldViewModel { Url = field.Url, Text = field.Text, Target = field.Target }; // what a form leaves out stays
        await context.Updater.TryUpdateModelAsync(model, Prefix, posted => posted.Url, posted => posted.Text, posted => posted.Target);
        field.Url = model.Url?.Trim();
        field.Target = model.Target;
        field.Text = settings.LinkTextMode switch
        {
            LinkTextMode.Static => settings.DefaultText,
            LinkTextMode.Url => field.Url,
            _ => model.Text,
        };
        return Edit(field, context);
    }
}
