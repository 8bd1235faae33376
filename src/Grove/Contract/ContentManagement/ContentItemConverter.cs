using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace OrchardCore.ContentManagement;

/// <summary>Writes an item as Orchard Core does: its own properties in their fixed order, then its parts; and reads that back.</summary>
public class ContentItemConverter : JsonConverter<ContentItem>
{
    /// <inheritdoc />
    public override ContentItem? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (JsonNode.Parse(ref reader) is not JsonObject json)
        {
            throw new JsonException("A content item is a JSON object.");
        }

        var item = new ContentItem
        {
            ContentItemId = Text(json, nameof(ContentItem.ContentItemId))!, // may be null until the item is stored
            ContentItemVersionId = Text(json, nameof(ContentItem.ContentItemVersionId))!, // likewise
            ContentType = Text(json, nameof(ContentItem.ContentType))!, // likewise
            DisplayText = Text(json, nameof(ContentItem.DisplayText)),
            Latest = Take(json, nameof(ContentItem.Latest)) is JsonValue latest && latest.ToObject<bool>(),
            Published = Take(json, nameof(ContentItem.Published)) is JsonValue published && published.ToObject<bool>(),
            ModifiedUtc = Time(json, nameof(ContentItem.ModifiedUtc)),
            PublishedUtc = Time(json, nameof(ContentItem.PublishedUtc)),
            CreatedUtc = Time(json, nameof(ContentItem.CreatedUtc)),
            Owner = Text(json, nameof(ContentItem.Owner)),
            Author = Text(json, nameof(ContentItem.Author)),
        };
        json.Remove(nameof(ContentItem.Id)); // a document's number means nothing outside its database
        item.Data = json;
        return item;
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, ContentItem value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString(nameof(value.ContentItemId), value.ContentItemId);
        writer.WriteString(nameof(value.ContentItemVersionId), value.ContentItemVersionId);
        writer.WriteString(nameof(value.ContentType), value.ContentType);
        writer.WriteString(nameof(value.DisplayText), value.DisplayText);
        writer.WriteBoolean(nameof(value.Latest), value.Latest);
        writer.WriteBoolean(nameof(value.Published), value.Published);
        Write(writer, nameof(value.ModifiedUtc), value.ModifiedUtc);
        Write(writer, nameof(value.PublishedUtc), value.PublishedUtc);
        Write(writer, nameof(value.CreatedUtc), value.CreatedUtc);
        writer.WriteString(nameof(value.Owner), value.Owner);
        writer.WriteString(nameof(value.Author), value.Author);
        foreach (var (name, part) in value.Data)
        {
            writer.WritePropertyName(name);
            if (part is null)
            {
                writer.WriteNullValue();
            }
            else
            {
                part.WriteTo(writer, options);
            }
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, DateTime? time)
    {
        if (time is { } value)
        {
            writer.WriteString(name, value.Kind == DateTimeKind.Local ? value.ToUniversalTime() : DateTime.SpecifyKind(value, DateTimeKind.Utc));
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    private static JsonNode? Take(JsonObject json, string name)
    {
        json.Remove(name, out var value);
        return value;
    }

    private static string? Text(JsonObject json, string name) => (Take(json, name) as JsonValue)?.ToString();

    private static DateTime? Time(JsonObject json, string name)
    {
        var text = Text(json, name);
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        return DateTime.TryParse(
            text,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal,
            out var time)
            ? time
            : throw new JsonException($"'{name}' of a content item is not a date and time: '{text}'.");
    }
}
