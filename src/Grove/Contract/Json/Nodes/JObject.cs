using System.Text.Json.Settings;

namespace System.Text.Json.Nodes;

/// <summary>Works on JSON objects.</summary>
public static class JObject
{
    /// <summary>The JSON object that <paramref name="obj" /> is written as; null gives null.</summary>
    public static JsonObject? FromObject(object? obj, JsonSerializerOptions? options = default) => obj switch
    {
        null => null,
        JsonObject node => node.Clone(),
        JsonElement element => JsonObject.Create(element),
        Dynamic.JsonDynamicObject dynamic => ((JsonObject)dynamic.Node!).Clone(),
        _ => JsonSerializer.SerializeToNode(obj, obj.GetType(), options ?? JOptions.Default) as JsonObject,
    };

    /// <summary>Reads text that holds a JSON object.</summary>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    public static JsonObject? Parse(string json) => JsonNode.Parse(json, null, JOptions.Document) as JsonObject;

    /// <summary>A copy that shares nothing with <paramref name="jsonObject" />.</summary>
    public static JsonObject? Clone(this JsonObject? jsonObject) => jsonObject?.DeepClone().AsObject();

    /// <summary>Merges <paramref name="content" /> into <paramref name="jsonObject" />, whose nested objects keep their identity.</summary>
    /// <returns><paramref name="jsonObject" />.</returns>
    public static JsonObject? Merge(this JsonObject? jsonObject, JsonNode? content, JsonMergeSettings? settings = default)
    {
        if (jsonObject is not null && content is JsonObject other)
        {
            new JsonMerge(settings ?? new JsonMergeSettings()).Into(jsonObject, other);
        }

        return jsonObject;
    }
}
