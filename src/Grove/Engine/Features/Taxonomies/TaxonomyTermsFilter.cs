using Fluid;
using Fluid.Values;
using OrchardCore.ContentManagement;
using OrchardCore.Liquid;
using OrchardCore.Taxonomies.Fields;

namespace Grove.Features.Taxonomies;

/// <summary>
/// The terms that a taxonomy field names, <c>field | taxonomy_terms</c>, or ids name, <c>ids | taxonomy_terms: taxonomyId</c>;
/// in their order, without those that do not exist.
/// </summary>
internal sealed class TaxonomyTermsFilter(IContentManager content) : ILiquidFilter
{
    public async ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        var (taxonomyId, ids) = await AskedAsync(input, arguments, context);
        if (string.IsNullOrEmpty(taxonomyId) || ids.Length == 0 || await content.GetAsync(taxonomyId) is not { } taxonomy)
        {
            return FluidValue.Create(Array.Empty<ContentItem>(), context.Options);
        }

        var terms = TermTree.Flatten(taxonomy).ToLookup(entry => entry.Term.ContentItemId, entry => entry.Term);
        return FluidValue.Create(ids.SelectMany(id => terms[id].Take(1)).ToArray(), context.Options);
    }

    private static async Task<(string? Taxonomy, string[] Terms)> AskedAsync(
        FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        if (input.ToObjectValue() is TaxonomyField field)
        {
            return (field.TaxonomyContentItemId, field.TermContentItemIds);
        }

        if (arguments.At(0).ToStringValue() is { Length: > 0 } taxonomyId)
        {
            return (taxonomyId, Texts(input, context));
        }

        // A field as an item's JSON holds it.
        var taxonomy = await input.GetValueAsync(nameof(field.TaxonomyContentItemId), context);
        return (taxonomy.ToStringValue(), Texts(await input.GetValueAsync(nameof(field.TermContentItemIds), context), context));
    }

    private static string[] Texts(FluidValue input, LiquidTemplateContext context)
        => input.Type == FluidValues.Array
            ? [.. input.Enumerate(context).Select(value => value.ToStringValue())]
            : [input.ToStringValue()];
}
