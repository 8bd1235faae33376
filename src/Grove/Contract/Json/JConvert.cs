namespace System.Text.Json;

/// <summary>Text to value and back with the site's JSON conventions (<see cref="JOptions.Default" />).</summary>
public static class JConvert
{
    /// <summary>Writes <paramref name="value" /> as JSON text.</summary>
    public static string SerializeObject<TValue>(TValue value, JsonSerializerOptions? options = default) =>
        JsonSerializer.Serialize(value, options ?? JOptions.Default);

    /// <summary>Reads JSON text.</summary>
    /// <exception cref="JsonException">The text is not JSON, or not of this shape.</exception>
    public static TValue? DeserializeObject<TValue>(string json, JsonSerializerOptions? options = default) =>
        JsonSerializer.Deserialize<TValue>(json, options ?? JOptions.Default);
}
