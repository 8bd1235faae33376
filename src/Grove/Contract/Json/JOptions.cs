using System.Text.Encodings.Web;
using System.Text.Json.Serialization;

namespace System.Text.Json;

/// <summary>The JSON conventions of content, settings and recipes.</summary>
public static class JOptions
{
    /// <summary>Lenient in reading (case, comments, trailing commas, enum names or numbers), plain in writing.</summary>
    public static readonly JsonSerializerOptions Default = Create();

    /// <summary><see cref="Default" />, indented for people.</summary>
    public static readonly JsonSerializerOptions Indented = new(Default) { WriteIndented = true };

    /// <summary><see cref="Default" /> with camelCase names, for scripts.</summary>
    public static readonly JsonSerializerOptions CamelCase = new(Default) { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    /// <summary><see cref="Default" /> that writes letters of every script as they are; never for embedding in HTML.</summary>
    public static readonly JsonSerializerOptions UnsafeRelaxedJsonEscaping =
        new(Default) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>How JSON text is read into nodes.</summary>
    public static readonly JsonDocumentOptions Document = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
    };

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions
        {
            AllowTrailingCommas = true,
            PropertyNameCaseInsensitive = true,
            ReadCommentHandling = JsonCommentHandling.Skip,
            NumberHandling = JsonNumberHandling.AllowReadingFromString,
        };
        options.Converters.Add(new JsonStringEnumConverter());
        options.Converters.Add(new DynamicJsonConverter());
        return options;
    }
}
