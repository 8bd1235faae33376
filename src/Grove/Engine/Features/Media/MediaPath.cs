using System.Text;

namespace Grove.Features.Media;

/// <summary>Paths inside the media library: relative, with <c>/</c>, in Unicode's composed form, never leaving the library.</summary>
internal static class MediaPath
{
    private const int MaxLength = 1024;
    private const int MaxNameBytes = 255;

    /// <summary>The path in its one form, empty for the library's root; null when it is no path of the library.</summary>
    public static string? Normalize(string? path)
    {
        if (string.IsNullOrEmpty(path))
        {
            return "";
        }

        if (path.Length > MaxLength || !IsWellFormed(path))
        {
            return null;
        }

        var names = path.Normalize(NormalizationForm.FormC).Replace('\\', '/').Trim('/').Split('/');
        return names.All(IsName) ? string.Join('/', names) : null;
    }

    /// <summary>The last part of a path.</summary>
    public static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];

    /// <summary>The path of the folder that holds what the path names; empty at the root.</summary>
    public static string FolderOf(string path) => path.LastIndexOf('/') is var slash and >= 0 ? path[..slash] : "";

    // A name that begins with a dot is hidden (and may be "." or ".."); a trailing dot or space means another file on Windows.
    private static bool IsName(string name)
        => name.Length > 0 && name[0] != '.' && name[^1] is not ('.' or ' ') && Encoding.UTF8.GetByteCount(name) <= MaxNameBytes;

    private static bool IsWellFormed(string path)
    {
        foreach (var rune in path.EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar || Rune.IsControl(rune) || rune.Value is ':' or '*' or '?' or '"' or '<' or '>' or '|')
            {
                return false;
            }
        }

        return true;
    }
}
