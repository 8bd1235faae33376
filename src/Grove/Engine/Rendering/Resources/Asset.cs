using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.Extensions.FileProviders;

namespace Grove.Rendering.Resources;

/// <summary>A static file of a module, its content hash and its compressed form; read when first asked for.</summary>
internal sealed class Asset
{
    private readonly Lazy<byte[]?> _compressed;

    private Asset(byte[] content, string contentType, DateTimeOffset modified)
    {
        Content = content;
        ContentType = contentType;
        Modified = modified;
        var hash = SHA256.HashData(content);
        Version = Convert.ToHexStringLower(hash.AsSpan(0, 10));
        Integrity = "sha256-" + Convert.ToBase64String(hash);
        _compressed = new Lazy<byte[]?>(Compress);
    }

    public byte[] Content { get; }

    public string ContentType { get; }

    public DateTimeOffset Modified { get; }

    /// <summary>What its address carries after <c>?v=</c>.</summary>
    public string Version { get; }

    /// <summary>Its hash as the <c>integrity</c> attribute has it.</summary>
    public string Integrity { get; }

    /// <summary>The content in Brotli, or null where that saves nothing.</summary>
    public byte[]? Compressed => _compressed.Value;

    public static Asset Read(IFileInfo file, string contentType)
    {
        using var stream = file.CreateReadStream();
        using var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        return new Asset(buffer.ToArray(), contentType, file.LastModified);
    }

    private byte[]? Compress()
    {
        if (!IsText(ContentType) || Content.Length < 512)
        {
            return null;
        }
        using var buffer = new MemoryStream();
        using (var brotli = new BrotliStream(buffer, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            brotli.Write(Content);
        }
        return buffer.Length < Content.Length ? buffer.ToArray() : null;
    }

    private static bool IsText(string contentType) =>
        contentType.StartsWith("text/", StringComparison.Ordinal) || contentType.Contains("javascript", StringComparison.Ordinal)
        || contentType.Contains("json", StringComparison.Ordinal) || contentType.Contains("svg", StringComparison.Ordinal);
}
