using Fluid;
using Fluid.Values;
using OrchardCore.ContentManagement;
using OrchardCore.Liquid;
using OrchardCore.Taxonomies.Models;

namespace Grove.Features.Taxonomies;

/// <summary>A term with all terms above it, the term itself first: <c>term | inherited_terms</c> or <c>id | inherited_terms: taxonomyId</c>.</summary>
internal sealed class InheritedTermsFilter(IContentManager content) : ILiquidFilter
{
    public async ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        var termId = input.Type is FluidValues.String
            ? input.ToStringValue()
            : (await input.GetValueAsync(nameof(ContentItem.ContentItemId), context)).ToStringValue();
        var taxonomyId = arguments.At(0).ToStringValue() is { Length: > 0 } named ? named : TaxonomyOf(input);
        var path = !string.IsNullOrEmpty(taxonomyId) && await content.GetAsync(taxonomyId) is { } taxonomy
            ? TermTree.Path(taxonomy, termId)
            : [];
        return FluidValue.Create(path.Reverse().ToArray(), context.Options);
    }

    private static string? TaxonomyOf(FluidValue input) => (input.ToObjectValue() as ContentItem)?.As<TermPart>()?.TaxonomyContentItemId;
}
