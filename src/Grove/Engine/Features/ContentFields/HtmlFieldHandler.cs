using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Infrastructure.Html;

namespace Grove.Features.ContentFields;

/// <summary>The rules of HTML fields; what an import brings is sanitised like what editors save.</summary>
internal sealed class HtmlFieldHandler(IHtmlSanitizerService sanitizer, IStringLocalizer<HtmlFieldHandler> S)
    : ContentFieldHandler<HtmlField>
{
    public override Task ImportingAsync(ImportContentFieldContext context, HtmlField field)
    {
        var definition = context.ContentPartFieldDefinition;
        if (!string.IsNullOrEmpty(field.Html) && definition.GetSettings<HtmlFieldSettings>().SanitizeHtml)
        {
            field.Html = sanitizer.Sanitize(field.Html);
            context.ContentItem.Get<ContentPart>(context.PartName)?.Apply(definition.Name, field);
        }

        return Task.CompletedTask;
    }

    public override Task ValidatingAsync(ValidateContentFieldContext context, HtmlField field)
    {
        var definition = context.ContentPartFieldDefinition;
        if (definition.GetSettings<HtmlFieldSettings>().Required && string.IsNullOrWhiteSpace(field.Html))
        {
            context.Fail(S["A value is required for {0}.", definition.DisplayName()], nameof(field.Html));
        }

        return Task.CompletedTask;
    }
}
