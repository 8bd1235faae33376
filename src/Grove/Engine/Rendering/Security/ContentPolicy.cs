using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Grove.Rendering.Security;

/// <summary>
/// The content security policy of one response. Inline scripts and styles that the page's own templates write are allowed by the hash of their
/// content, so that a kept page stays valid; nothing else inline ever runs.
/// </summary>
public sealed partial class ContentPolicy
{
    private readonly HashSet<string> _scripts = new(StringComparer.Ordinal);
    private readonly HashSet<string> _styles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _sources = new(StringComparer.Ordinal);

    /// <summary>Allows the scripts and styles that stand inline in a piece of HTML.</summary>
    public void AllowInline(string html)
    {
        foreach (Match match in InlineElement().Matches(html))
        {
            var hashes = match.Groups["name"].Value.Equals("script", StringComparison.OrdinalIgnoreCase) ? _scripts : _styles;
            hashes.Add($"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(match.Groups["content"].Value.ReplaceLineEndings("\n"))))}'");
        }
    }

    /// <summary>Allows a source for a directive in this response: <c>Allow("frame-src", "'self'")</c>.</summary>
    public void Allow(string directive, string source)
    {
        if (!_sources.TryGetValue(directive, out var sources))
        {
            _sources[directive] = sources = new(StringComparer.Ordinal);
        }
        sources.Add(source);
    }

    /// <summary>The header's value.</summary>
    public override string ToString()
    {
        string[] directives =
        [
            Directive("default-src", "'self'"),
            Directive("script-src", ["'self'", .. _scripts.Order(StringComparer.Ordinal)]),
            Directive("style-src", ["'self'", .. _styles.Order(StringComparer.Ordinal)]),
            Directive("img-src", "'self'", "data:"),
            Directive("object-src", "'none'"),
            Directive("base-uri", "'self'"),
            Directive("form-action", "'self'"),
            Directive("frame-ancestors", "'self'"),
        ];
        var known = directives.Select(directive => directive.Split(' ')[0]).ToHashSet(StringComparer.Ordinal);
        return string.Join("; ", directives.Concat(_sources.Keys.Where(name => !known.Contains(name)).Select(name => Directive(name, "'self'"))));
    }

    private string Directive(string name, params string[] sources) =>
        $"{name} {string.Join(' ', _sources.TryGetValue(name, out var more) ? sources.Where(source => source != "'none'").Union(more) : sources)}";

    [GeneratedRegex("""<(?<name>script|style)(?![^>]*\ssrc=)[^>]*>(?<content>.*?)</\k<name>\s*>""", RegexOptions.Singleline | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex InlineElement();
}
