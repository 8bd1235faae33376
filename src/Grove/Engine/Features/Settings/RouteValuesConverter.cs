using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Routing;

namespace Grove.Features.Settings;

/// <summary>Route values as a JSON object of texts.</summary>
internal sealed class RouteValuesConverter : JsonConverter<RouteValueDictionary>
{
    public override RouteValueDictionary Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(JsonSerializer.Deserialize<Dictionary<string, string?>>(ref reader, options));

    public override void Write(Utf8JsonWriter writer, RouteValueDictionary value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value.ToDictionary(pair => pair.Key, pair => pair.Value?.ToString()), options);
}
