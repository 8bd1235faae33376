using AngleSharp.Html.Dom;
using Ganss.Xss;
using OrchardCore.Infrastructure.Html;

namespace Grove.Content.SafeHtml;

/// <summary>
/// Keeps the HTML that texts need and drops what could run, load a frame, pose as a form or restyle the page. Made at its first use,
/// which costs about a second of compilation.
/// </summary>
internal sealed class HtmlSanitizerService : IHtmlSanitizerService
{
    private static readonly string[] TextTags =
    [
        "a", "abbr", "address", "article", "aside", "b", "bdi", "bdo", "blockquote", "br", "caption", "cite", "code", "col", "colgroup",
        "dd", "del", "details", "dfn", "div", "dl", "dt", "em", "figcaption", "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6",
        "header", "hr", "i", "img", "ins", "kbd", "li", "mark", "ol", "p", "picture", "pre", "q", "rp", "rt", "ruby", "s", "samp", "section",
        "small", "source", "span", "strong", "sub", "summary", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "time", "tr", "u",
        "ul", "var", "wbr",
    ];

    private static readonly string[] TextAttributes =
    [
        "abbr", "alt", "aria-describedby", "aria-hidden", "aria-label", "aria-labelledby", "cite", "class", "colspan", "datetime", "dir",
        "headers", "height", "href", "hreflang", "id", "lang", "loading", "media", "open", "rel", "reversed", "role", "rowspan", "scope",
        "sizes", "span", "src", "srcset", "start", "target", "title", "type", "value", "width",
    ];

    private readonly Lazy<HtmlSanitizer> _sanitizer = new(Make);

    /// <inheritdoc/>
    public string Sanitize(string html)
        => string.IsNullOrEmpty(html) || html.AsSpan().IndexOfAny('<', '&') < 0 ? html : _sanitizer.Value.Sanitize(html);

    private static HtmlSanitizer Make()
    {
        var sanitizer = new HtmlSanitizer(new HtmlSanitizerOptions
        {
            AllowedTags = new HashSet<string>(TextTags, StringComparer.OrdinalIgnoreCase),
            AllowedAttributes = new HashSet<string>(TextAttributes, StringComparer.OrdinalIgnoreCase),
            AllowedSchemes = new HashSet<string>(["http", "https", "mailto", "tel", "sms"], StringComparer.OrdinalIgnoreCase),
            UriAttributes = new HashSet<string>(["href", "src", "cite", "srcset"], StringComparer.OrdinalIgnoreCase),
        });
        sanitizer.PostProcessNode += static (_, processed) =>
        {
            // A page that is opened in a new window must not reach back into ours.
            if (processed.Node is IHtmlAnchorElement { Target: "_blank" } link)
            {
                link.Relation = string.Join(' ', (link.Relation ?? "")
                    .Split(' ', StringSplitOptions.RemoveEmptyEntries).Append("noopener").Distinct(StringComparer.OrdinalIgnoreCase));
            }
        };
        return sanitizer;
    }
}
