using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace Grove.Recipes.Expressions;

/// <summary>
/// The functions that recipe expressions may call, as Orchard Core's documentation of recipes and scripting names them:
/// <c>uuid()</c>, <c>base64(text)</c>, <c>html(text)</c>, <c>gzip(text)</c>, <c>parameters(name)</c>,
/// <c>configuration(key, otherwise)</c>, <c>variables(name)</c>.
/// </summary>
internal sealed class ExpressionFunctions(ExpressionSources sources, Func<string, JsonNode?> variable)
{
    /// <summary>The most bytes that <c>gzip</c> unpacks: 4 MiB.</summary>
    private const int MaxUnpacked = 4 * 1024 * 1024;

    /// <summary>The names of all functions.</summary>
    public static IReadOnlyList<string> Names { get; } =
        ["uuid", "base64", "html", "gzip", "parameters", "configuration", "variables"];

    /// <summary>Calls a function.</summary>
    /// <exception cref="ExpressionException">There is no such function, or it cannot take these arguments.</exception>
    public JsonNode? Call(string name, IReadOnlyList<string?> arguments)
        => name switch
        {
            "uuid" => sources.NewId(),
            "base64" => Decode(name, () => Encoding.UTF8.GetString(Convert.FromBase64String(First(name, arguments)))),
            "html" => WebUtility.HtmlDecode(First(name, arguments)),
            "gzip" => Decode(name, () => Unpack(Convert.FromBase64String(First(name, arguments)))),
            "parameters" => sources.Parameter(First(name, arguments)),
            "configuration" => sources.Configuration(First(name, arguments)) ?? arguments.ElementAtOrDefault(1),
            "variables" => variable(First(name, arguments)),
            _ => throw new ExpressionException($"there is no function '{name}'."),
        };

    private static string First(string name, IReadOnlyList<string?> arguments)
        => arguments.Count > 0 && arguments[0] is { } first
            ? first
            : throw new ExpressionException($"'{name}' needs an argument.");

    private static string Decode(string name, Func<string> decode)
    {
        try
        {
            return decode();
        }
        catch (Exception wrong) when (wrong is FormatException or InvalidDataException)
        {
            throw new ExpressionException($"'{name}' cannot decode its argument.", wrong);
        }
    }

    private static string Unpack(byte[] packed)
    {
        using var unpacked = new MemoryStream();
        using var gzip = new GZipStream(new MemoryStream(packed), CompressionMode.Decompress);
        var buffer = new byte[16 * 1024];
        int read;
        while ((read = gzip.Read(buffer)) > 0)
        {
            unpacked.Write(buffer, 0, read);
            if (unpacked.Length > MaxUnpacked)
            {
                throw new ExpressionException("'gzip' unpacks to more than 4 MiB.");
            }
        }

        return Encoding.UTF8.GetString(unpacked.GetBuffer(), 0, (int)unpacked.Length);
    }
}
