namespace Grove.Content.SafeHtml;

/// <summary>Which addresses a link may lead to.</summary>
internal static class LinkAddress
{
    private static readonly string[] Schemes = ["http", "https", "mailto", "tel", "sms"];

    /// <summary>
    /// Whether the address is an absolute one of a harmless scheme, a path of this site (<c>~/</c>, <c>/</c>, relative), a query or
    /// a fragment. Nothing that a browser would run, and no protocol-relative address.
    /// </summary>
    public static bool IsSafe(string address)
    {
        address = address.Trim();
        if (address.Length is 0 or > 2048 || address.Any(char.IsControl) || address.Contains('\\', StringComparison.Ordinal)
            || address.StartsWith("//", StringComparison.Ordinal) || address.StartsWith("~//", StringComparison.Ordinal))
        {
            return false;
        }

        if (address[0] is '/' or '~' or '#' or '?')
        {
            return address[0] != '~' || address.StartsWith("~/", StringComparison.Ordinal);
        }

        var colon = address.IndexOf(':', StringComparison.Ordinal);
        var path = address.AsSpan().IndexOfAny('/', '?', '#');
        return colon < 0 || (path >= 0 && path < colon)
            ? !address.Contains(' ', StringComparison.Ordinal)
            : Schemes.Contains(address[..colon], StringComparer.OrdinalIgnoreCase) && Uri.TryCreate(address, UriKind.Absolute, out _);
    }
}
