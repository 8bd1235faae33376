using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata.Models;

namespace Grove.Features.ContentFields;

/// <summary>The rules of numeric fields.</summary>
internal sealed class NumericFieldHandler(IStringLocalizer<NumericFieldHandler> S) : ContentFieldHandler<NumericField>
{
    public override Task ValidatingAsync(ValidateContentFieldContext context, NumericField field)
    {
        var definition = context.ContentPartFieldDefinition;
        var settings = definition.GetSettings<NumericFieldSettings>();
        var name = definition.DisplayName();
        if (field.Value is not { } value)
        {
            if (settings.Required)
            {
                context.Fail(S["A number is required for {0}.", name], nameof(field.Value));
            }
        }
        else if (value < settings.Minimum)
        {
            context.Fail(S["{0} must be at least {1}.", name, settings.Minimum], nameof(field.Value));
        }
        else if (value > settings.Maximum)
        {
            context.Fail(S["{0} must be at most {1}.", name, settings.Maximum], nameof(field.Value));
        }
        else if (settings.Scale is >= 0 and <= 28 && decimal.Round(value, settings.Scale) != value)
        {
            context.Fail(
                settings.Scale == 0
                    ? S["{0} must be a whole number.", name]
                    : S["{0} may have {1} digits after the decimal point.", name, settings.Scale],
                nameof(field.Value));
        }

        return Task.CompletedTask;
    }
}
