using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata.Models;

namespace Grove.Features.ContentFields;

/// <summary>The rules of text fields.</summary>
internal sealed class TextFieldHandler(IStringLocalizer<TextFieldHandler> S) : ContentFieldHandler<TextField>
{
    public override Task ValidatingAsync(ValidateContentFieldContext context, TextField field)
    {
        var definition = context.ContentPartFieldDefinition;
        if (definition.GetSettings<TextFieldSettings>().Required && string.IsNullOrWhiteSpace(field.Text))
        {
            context.Fail(S["A value is required for {0}.", definition.DisplayName()], nameof(field.Text));
        }

        return Task.CompletedTask;
    }
}
