using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Taxonomies.Fields;
using OrchardCore.Taxonomies.Settings;

namespace Grove.Features.Taxonomies;

/// <summary>The rules of taxonomy fields.</summary>
internal sealed class TaxonomyFieldHandler(IStringLocalizer<TaxonomyFieldHandler> S) : ContentFieldHandler<TaxonomyField>
{
    public override Task ValidatingAsync(ValidateContentFieldContext context, TaxonomyField field)
    {
        var definition = context.ContentPartFieldDefinition;
        var settings = definition.GetSettings<TaxonomyFieldSettings>();
        if (settings.Required && field.TermContentItemIds.Length == 0)
        {
            context.Fail(S["Choose a term for {0}.", definition.DisplayName()], nameof(field.TermContentItemIds));
        }
        else if (settings.Unique && field.TermContentItemIds.Length > 1)
        {
            context.Fail(S["{0} takes one term only.", definition.DisplayName()], nameof(field.TermContentItemIds));
        }

        return Task.CompletedTask;
    }
}
