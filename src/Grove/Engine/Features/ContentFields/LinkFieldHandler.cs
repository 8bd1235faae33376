using Grove.Content.SafeHtml;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata.Models;

namespace Grove.Features.ContentFields;

/// <summary>The rules of link fields.</summary>
internal sealed class LinkFieldHandler(IStringLocalizer<LinkFieldHandler> S) : ContentFieldHandler<LinkField>
{
    public override Task ValidatingAsync(ValidateContentFieldContext context, LinkField field)
    {
        var definition = context.ContentPartFieldDefinition;
        var settings = definition.GetSettings<LinkFieldSettings>();
        if (string.IsNullOrWhiteSpace(field.Url))
        {
            if (settings.Required)
            {
                context.Fail(S["The address is required for {0}.", definition.DisplayName()], nameof(field.Url));
            }
        }
        else if (!LinkAddress.IsSafe(field.Url))
        {
            context.Fail(S["{0} is not a web address, mail address, phone number or path of this site.", field.Url], nameof(field.Url));
        }

        if (settings.LinkTextMode == LinkTextMode.Required && string.IsNullOrWhiteSpace(field.Text)
            && (settings.Required || !string.IsNullOrWhiteSpace(field.Url)))
        {
            context.Fail(S["The link text is required for {0}.", definition.DisplayName()], nameof(field.Text));
        }

        return Task.CompletedTask;
    }
}
