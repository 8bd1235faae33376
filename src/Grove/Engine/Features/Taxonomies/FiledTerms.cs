using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardCore.Taxonomies.Fields;

namespace Grove.Features.Taxonomies;

/// <summary>A term that an item is filed under, with the field that says so.</summary>
internal sealed record FiledTerm(string Part, string Field, string TaxonomyId, string TermId);

/// <summary>Reads from an item's JSON which terms it is filed under; a taxonomy field is known by its two properties.</summary>
internal static class FiledTerms
{
    public static IEnumerable<FiledTerm> Of(ContentItem item)
    {
        foreach (var (partName, part) in JObject.FromObject(item) ?? [])
        {
            foreach (var (fieldName, field) in part as JsonObject ?? [])
            {
                foreach (var filed in Of(partName, fieldName, field as JsonObject))
                {
                    yield return filed;
                }
            }
        }
    }

    private static IEnumerable<FiledTerm> Of(string part, string name, JsonObject? field)
    {
        if (field?[nameof(TaxonomyField.TaxonomyContentItemId)].ToText() is not { Length: > 0 } taxonomy
            || field[nameof(TaxonomyField.TermContentItemIds)] is not JsonArray terms)
        {
            return [];
        }

        return terms.Select(ToText).OfType<string>().Distinct(StringComparer.Ordinal).Select(term => new FiledTerm(part, name, taxonomy, term));
    }

    private static string? ToText(this JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
