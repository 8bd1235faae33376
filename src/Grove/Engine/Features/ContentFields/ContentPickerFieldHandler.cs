using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata.Models;

namespace Grove.Features.ContentFields;

/// <summary>The rules of content pickers.</summary>
internal sealed class ContentPickerFieldHandler(IStringLocalizer<ContentPickerFieldHandler> S) : ContentFieldHandler<ContentPickerField>
{
    public override Task ValidatingAsync(ValidateContentFieldContext context, ContentPickerField field)
    {
        var definition = context.ContentPartFieldDefinition;
        var settings = definition.GetSettings<ContentPickerFieldSettings>();
        if (settings.Required && field.ContentItemIds.Length == 0)
        {
            context.Fail(S["Choose something for {0}.", definition.DisplayName()], nameof(field.ContentItemIds));
        }
        else if (!settings.Multiple && field.ContentItemIds.Length > 1)
        {
            context.Fail(S["{0} takes one item only.", definition.DisplayName()], nameof(field.ContentItemIds));
        }

        return Task.CompletedTask;
    }
}
