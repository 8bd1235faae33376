using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Routing;

namespace Grove.Features.Settings;

/// <summary>Reads and writes route values as an object of texts.</summary>
internal sealed class RouteValuesConverter : JsonConverter<RouteValueDictionary>
{
    public override RouteValueDictionary Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var values = new RouteValueDictionary();
        foreach (var (name, value) in JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(ref reader, options) ?? [])
        {
            values[name] = value.ValueKind == JsonValueKind.Null ? null : value.ToString();
        }

        return values;
    }

    public override void Write(Utf8JsonWriter writer, RouteValueDictionary value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (name, part) in value)
        {
            writer.WriteString(name, Convert.ToString(part, CultureInfo.InvariantCulture));
        }

        writer.WriteEndObject();
    }
}
