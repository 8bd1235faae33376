using System.Text.Json.Nodes;

namespace Grove.Recipes;

/// <summary>Finds properties of recipe JSON, whose names compare without case.</summary>
internal static class RecipeJson
{
    public static JsonNode? Find(this JsonObject json, string name)
        => json.FirstOrDefault(property => string.Equals(property.Key, name, StringComparison.OrdinalIgnoreCase)).Value;

    public static string? FindText(this JsonObject json, string name) => json.Find(name).AsText();

    public static string[] FindTexts(this JsonObject json, string name)
        => json.Find(name) is JsonArray array ? [.. array.Select(AsText).OfType<string>()] : [];

    public static string? AsText(this JsonNode? node)
        => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
