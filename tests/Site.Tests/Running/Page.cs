using System.Net;
using System.Text;
using AngleSharp;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Site.Tests.Running;

/// <summary>An answer of the site.</summary>
public sealed class Page
{
    private Page(HttpResponseMessage response, byte[] body)
    {
        var request = response.RequestMessage!.RequestUri!; // a response that was received has its request
        Status = response.StatusCode;
        Address = request;
        Path = request.PathAndQuery;
        Location = response.Headers.Location is { } location ? (location.IsAbsoluteUri ? location.PathAndQuery : location.OriginalString) : null;
        ContentType = response.Content.Headers.ContentType?.ToString() ?? "";
        Bytes = body;
        Text = Encoding.UTF8.GetString(body);
        Headers = response.Headers.Concat(response.Content.Headers).ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);
        Document = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true }, BrowsingContext.New()).ParseDocument(Text);
    }

    public HttpStatusCode Status { get; }

    public Uri Address { get; }

    public string Path { get; }

    /// <summary>Where a redirect points, without the site's own address.</summary>
    public string? Location { get; }

    public string ContentType { get; }

    public IReadOnlyList<byte> Bytes { get; }

    public string Text { get; }

    public IReadOnlyDictionary<string, string> Headers { get; }

    public IHtmlDocument Document { get; }

    public string Title => Document.Title ?? "";

    /// <summary>The words of the page's main part.</summary>
    public string Main => string.Join(' ', ((Document.QuerySelector("main") ?? Document.Body)?.TextContent ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>A header's value, or nothing.</summary>
    public string Header(string name) => Headers.GetValueOrDefault(name, "");

    /// <summary>The addresses on this site that the page links to, without fragments, in order, each once.</summary>
    public IReadOnlyList<string> InternalLinks(string selector = "a[href]") =>
    [
        .. Document.QuerySelectorAll(selector)
            .Select(link => new Uri(Address, link.GetAttribute("href")))
            .Where(link => link.Scheme.StartsWith("http", StringComparison.Ordinal) && link.Authority == Address.Authority)
            .Select(link => link.PathAndQuery)
            .Distinct(),
    ];

    internal static async Task<Page> ReadAsync(HttpResponseMessage response) => new(response, await response.Content.ReadAsByteArrayAsync());
}
