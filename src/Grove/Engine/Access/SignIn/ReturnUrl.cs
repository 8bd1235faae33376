using Microsoft.AspNetCore.Http;

namespace Grove.Access.SignIn;

/// <summary>Where to go after a form: an address on this site, whatever the request says.</summary>
public static class ReturnUrl
{
    /// <summary>The address where it is one of this site, else the fallback.</summary>
    /// <param name="url">What the request asks for: untrusted.</param>
    /// <param name="fallback">An address of this site.</param>
    public static string Safe(string? url, string fallback) => IsLocal(url) ? url! : fallback; // IsLocal is false for null

    /// <summary>Whether an address stays on this site: it begins with one slash (or <c>~/</c>) and no browser reads it otherwise.</summary>
    /// <remarks>Browsers read a backslash as a slash and drop tabs and line breaks, so an address with any of those is refused.</remarks>
    public static bool IsLocal(string? url)
    {
        if (string.IsNullOrEmpty(url) || url.AsSpan().ContainsAny('\\', '\t', '\r') || url.Any(char.IsControl))
        {
            return false;
        }

        var path = url.StartsWith("~/", StringComparison.Ordinal) ? url.AsSpan(1) : url.AsSpan();
        return path[0] == '/' && (path.Length == 1 || path[1] != '/');
    }

    /// <summary>The address of this request, to come back to.</summary>
    public static string Of(HttpRequest request) => request.PathBase + request.Path + request.QueryString;
}
