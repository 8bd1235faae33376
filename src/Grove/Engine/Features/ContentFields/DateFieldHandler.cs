using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata.Models;

namespace Grove.Features.ContentFields;

/// <summary>The rules of date fields.</summary>
internal sealed class DateFieldHandler(IStringLocalizer<DateFieldHandler> S) : ContentFieldHandler<DateField>
{
    public override Task ValidatingAsync(ValidateContentFieldContext context, DateField field)
    {
        var definition = context.ContentPartFieldDefinition;
        if (field.Value is null && definition.GetSettings<DateFieldSettings>().Required)
        {
            context.Fail(S["A date is required for {0}.", definition.DisplayName()], nameof(field.Value));
        }

        return Task.CompletedTask;
    }
}

/// <summary>The rules of fields that hold an instant; the editor names its input after the local time.</summary>
internal sealed class DateTimeFieldHandler(IStringLocalizer<DateTimeFieldHandler> S) : ContentFieldHandler<DateTimeField>
{
    public override Task ValidatingAsync(ValidateContentFieldContext context, DateTimeField field)
    {
        var definition = context.ContentPartFieldDefinition;
        if (field.Value is null && definition.GetSettings<DateTimeFieldSettings>().Required)
        {
            context.Fail(S["A date and time is required for {0}.", definition.DisplayName()], nameof(EditDateTimeFieldViewModel.LocalDateTime));
        }

        return Task.CompletedTask;
    }
}
