using System.Text.Encodings.Web;
using System.Text.Json;

namespace Grove.Storage;

/// <summary>How documents become JSON. Rooms that store types of their own add converters through <c>services.Configure&lt;DocumentJson&gt;</c>.</summary>
public sealed class DocumentJson
{
    /// <summary>The options, fixed once the first document is read or written. Names are kept as they are, text stays readable.</summary>
    public JsonSerializerOptions Options { get; } = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = 512,
        AllowTrailingCommas = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
    };
}
