using System.Text.Json.Nodes;

namespace OrchardCore.Taxonomies.Fields;

/// <summary>The names of a field's terms, kept beside their ids by the <c>Tags</c> editor.</summary>
public static class TagNamesExtensions
{
    private const string Name = "TagNames";

    /// <summary>The names in the order of the ids; empty when the field has none.</summary>
    public static string[] GetTagNames(this TaxonomyField taxonomyField)
        => taxonomyField.Data[Name] is JsonArray names
            ? [.. names.OfType<JsonValue>().Select(name => name.ToString())]
            : [];

    /// <summary>Keeps the names.</summary>
    public static void SetTagNames(this TaxonomyField taxonomyField, string[] tagNames)
        => taxonomyField.Data[Name] = new JsonArray([.. tagNames.Select(name => (JsonNode)name)]);
}
