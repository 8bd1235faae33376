namespace Recovery.Resources.Rules;

/// <summary>Whether a link to another site is one that we send people to: what they read stays between them and that site.</summary>
public static class SecureLink
{
    /// <summary>Whether <paramref name="url" /> is an absolute https address, or empty.</summary>
    public static bool Holds(string? url) =>
        string.IsNullOrWhiteSpace(url)
            || (Uri.TryCreate(url.Trim(), UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps);
}
