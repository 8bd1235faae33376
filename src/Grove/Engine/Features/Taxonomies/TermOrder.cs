using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardCore.Taxonomies.Models;

namespace Grove.Features.Taxonomies;

/// <summary>Puts terms into a posted order: <c>[{ "index": "0-1", "children": […] }]</c>, where an index is a term's old place.</summary>
internal static class TermOrder
{
    private const string Terms = "Terms";

    /// <summary>The terms in the new order.</summary>
    /// <exception cref="JsonException">The order names a place twice, or not every place.</exception>
    public static List<ContentItem> Apply(TaxonomyPart part, JsonArray order)
    {
        var left = new Dictionary<string, JsonObject>(StringComparer.Ordinal);
        Collect(new JsonArray([.. part.Terms.Select(term => JObject.FromObject(term))]), "", left);
        var ordered = Build(order, left);
        return left.Count == 0
            ? [.. ordered.Select(term => term.ToObject<ContentItem>()).OfType<ContentItem>()]
            : throw new JsonException("The order leaves out terms.");
    }

    private static void Collect(JsonArray? terms, string prefix, Dictionary<string, JsonObject> places)
    {
        for (var i = 0; i < terms?.Count; i++)
        {
            if (terms[i] is JsonObject term)
            {
                var place = prefix + i.ToString(CultureInfo.InvariantCulture);
                Collect(term[Terms] as JsonArray, place + "-", places);
                places[place] = term;
            }
        }
    }

    private static JsonArray Build(JsonArray order, Dictionary<string, JsonObject> left)
    {
        var built = new JsonArray();
        foreach (var entry in order)
        {
            var place = (entry as JsonObject)?["index"]?.ToString();
            if (place is null || !left.Remove(place, out var term))
            {
                throw new JsonException("The order names a term that is not there.");
            }

            var copy = term.DeepClone().AsObject();
            copy.Remove(Terms);
            if (entry!["children"] is JsonArray { Count: > 0 } children) // an entry with a place is not null
            {
                copy[Terms] = Build(children, left);
            }

            built.Add((JsonNode)copy);
        }

        return built;
    }
}
