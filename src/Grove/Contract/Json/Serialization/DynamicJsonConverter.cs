using System.Text.Json.Dynamic;
using System.Text.Json.Nodes;

namespace System.Text.Json.Serialization;

/// <summary>Reads what is declared as <see cref="object" /> into plain values and dynamic nodes, and writes those back.</summary>
public class DynamicJsonConverter : JsonConverter<object>
{
    /// <inheritdoc />
    public override object? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonDynamicBase.Wrap(JsonNode.Parse(ref reader));

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, object objectToWrite, JsonSerializerOptions options)
    {
        if (objectToWrite is JsonDynamicBase { Node: { } node })
        {
            node.WriteTo(writer, options);
        }
        else if (objectToWrite.GetType() == typeof(object))
        {
            writer.WriteStartObject();
            writer.WriteEndObject();
        }
        else
        {
            JsonSerializer.Serialize(writer, objectToWrite, objectToWrite.GetType(), options);
        }
    }
}
