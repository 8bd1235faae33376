using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.DisplayManagement.Descriptors;

namespace Grove.Rendering.Placement;

/// <summary>Reads placement files: an object whose properties are shape types, each with a list of entries.</summary>
internal static class PlacementReader
{
    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };
    private static readonly string[] Known = ["place", "displayType", "differentiator", "alternates", "wrappers", "shape"];

    /// <exception cref="InvalidDataException">The file isn't JSON, or not of that form; the message names file, shape and place.</exception>
    public static IEnumerable<(string ShapeType, PlacementRule Rule)> Read(Stream json, string source)
    {
        JsonObject root;
        try
        {
            root = JsonNode.Parse(json, documentOptions: Lenient)?.AsObject() ?? [];
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            throw new InvalidDataException($"{source}: {error.Message}", error);
        }
        foreach (var (shapeType, entries) in root)
        {
            if (entries is not JsonArray array)
            {
                throw new InvalidDataException($"{source}: '{shapeType}' must be a list of entries.");
            }
            foreach (var entry in array)
            {
                yield return (shapeType, ReadEntry(entry as JsonObject ?? throw new InvalidDataException($"{source}: each entry of '{shapeType}' must be an object."), source));
            }
        }
    }

    private static PlacementRule ReadEntry(JsonObject entry, string source) => new(
        Text(entry, "displayType"),
        Text(entry, "differentiator"),
        [.. entry.Where(property => !Known.Contains(property.Key, StringComparer.OrdinalIgnoreCase) && property.Value is not null).Select(property => KeyValuePair.Create(property.Key, property.Value!))], // nulls are left out on this line
        new PlacementInfo(Text(entry, "place"), source, Text(entry, "shape"), null, Texts(entry, "alternates"), Texts(entry, "wrappers")));

    private static JsonNode? Find(JsonObject entry, string name) => entry.FirstOrDefault(property => string.Equals(property.Key, name, StringComparison.OrdinalIgnoreCase)).Value;

    private static string? Text(JsonObject entry, string name) => Find(entry, name) is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    private static string[] Texts(JsonObject entry, string name) => Find(entry, name) switch
    {
        JsonArray array => [.. array.OfType<JsonValue>().Select(value => value.ToString())],
        JsonValue value => [value.ToString()],
        _ => [],
    };
}
