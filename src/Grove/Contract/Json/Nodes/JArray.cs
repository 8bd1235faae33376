namespace System.Text.Json.Nodes;

/// <summary>Works on JSON arrays.</summary>
public static class JArray
{
    /// <summary>The JSON array that <paramref name="obj" /> is written as; null gives null.</summary>
    public static JsonArray? FromObject(object? obj, JsonSerializerOptions? options = default) => obj switch
    {
        null => null,
        JsonArray node => node.Clone(),
        _ => JsonSerializer.SerializeToNode(obj, obj.GetType(), options ?? JOptions.Default) as JsonArray,
    };

    /// <summary>Reads text that holds a JSON array.</summary>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    public static JsonArray? Parse(string json) => JsonNode.Parse(json, null, JOptions.Document) as JsonArray;

    /// <summary>A copy that shares nothing with <paramref name="jsonArray" />.</summary>
    public static JsonArray? Clone(this JsonArray? jsonArray) => jsonArray?.DeepClone().AsArray();
}
