using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.StaticFiles;

namespace Grove.Features.Media;

/// <summary>The kinds of file that the library takes and serves.</summary>
internal static class MediaTypes
{
    /// <summary>The largest file taken: 30 MB, as in Orchard Core.</summary>
    public const long MaxFileSize = 30_000_000;

    private static readonly HashSet<string> Extensions = new(StringComparer.OrdinalIgnoreCase)
    {
        ".avif", ".gif", ".ico", ".jpeg", ".jpg", ".png", ".svg", ".webp",
        ".doc", ".docx", ".odt", ".pdf", ".pps", ".ppsx", ".ppt", ".pptx", ".psd", ".txt", ".xls", ".xlsx",
        ".m4a", ".mp3", ".ogg", ".wav",
        ".3gp", ".avi", ".m4v", ".mov", ".mp4", ".mpg", ".ogv", ".vtt", ".webm", ".wmv",
    };

    private static readonly FileExtensionContentTypeProvider ContentTypes = Known();

    /// <summary>Whether the library takes files of this name.</summary>
    public static bool IsAllowed(string fileName) => Extensions.Contains(Path.GetExtension(fileName));

    /// <summary>The content type of a file that may be served.</summary>
    public static bool TryGetContentType(string fileName, [NotNullWhen(true)] out string? contentType)
    {
        contentType = null;
        return IsAllowed(fileName) && ContentTypes.TryGetContentType(fileName, out contentType);
    }

    /// <summary>Whether a browser may show such a file in its window; others are offered for saving.</summary>
    public static bool IsShown(string contentType)
        => contentType is "application/pdf" or "text/plain" or "text/vtt"
            || contentType.StartsWith("image/", StringComparison.Ordinal)
            || contentType.StartsWith("audio/", StringComparison.Ordinal)
            || contentType.StartsWith("video/", StringComparison.Ordinal);

    private static FileExtensionContentTypeProvider Known()
    {
        var known = new FileExtensionContentTypeProvider();
        known.Mappings[".avif"] = "image/avif";
        known.Mappings[".vtt"] = "text/vtt";
        return known;
    }
}
