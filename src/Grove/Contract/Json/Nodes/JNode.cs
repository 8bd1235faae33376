namespace System.Text.Json.Nodes;

/// <summary>Works on JSON nodes of any kind.</summary>
public static class JNode
{
    /// <summary>The JSON that <paramref name="obj" /> is written as; null gives null.</summary>
    public static JsonNode? FromObject(object? obj, JsonSerializerOptions? options = default) => obj switch
    {
        null => null,
        JsonNode node => node.DeepClone(),
        _ => JsonSerializer.SerializeToNode(obj, obj.GetType(), options ?? JOptions.Default),
    };

    /// <summary>Reads JSON text; comments and trailing commas are allowed.</summary>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    public static JsonNode? Parse(string json) => JsonNode.Parse(json, null, JOptions.Document);

    /// <summary>Reads the node as a <typeparamref name="T" />.</summary>
    public static T? ToObject<T>(this JsonNode? jsonNode, JsonSerializerOptions? options = default) =>
        jsonNode.Deserialize<T>(options ?? JOptions.Default);

    /// <summary>Reads the node as <paramref name="type" />.</summary>
    public static object? ToObject(this JsonNode? jsonNode, Type type, JsonSerializerOptions? options = default) =>
        jsonNode.Deserialize(type, options ?? JOptions.Default);

    /// <summary>A copy that shares nothing with <paramref name="jsonNode" />.</summary>
    public static JsonNode? Clone(this JsonNode? jsonNode) => jsonNode?.DeepClone();

    /// <summary>The node's value as a <typeparamref name="T" />, or the default where there is none.</summary>
    public static T? Value<T>(this JsonNode? jsonNode) => jsonNode is null ? default : jsonNode.ToObject<T>();

    /// <summary>The value of the property <paramref name="name" />, or the default where there is none.</summary>
    public static T? Value<T>(this JsonNode? jsonNode, string name) => jsonNode is JsonObject json ? json[name].Value<T>() : default;
}
