using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement.Title;
using OrchardCore.DisplayManagement.Zones;

namespace Grove.Rendering.Pages;

/// <summary>Gathers the pieces of the page's title, each once.</summary>
internal sealed class PageTitleBuilder(HtmlEncoder encoder) : IPageTitleBuilder
{
    private readonly List<(string Position, string Html)> _segments = [];
    private IHtmlContent? _fixed;

    public void AddSegment(IHtmlContent segment, string position = "0")
    {
        using var writer = new StringWriter();
        segment.WriteTo(writer, encoder);
        var html = writer.ToString();
        if (!_segments.Exists(known => known.Html == html))
        {
            _segments.Add((position, html));
        }
    }

    public void SetFixedTitle(IHtmlContent title) => _fixed = title;

    public void Clear()
    {
        _segments.Clear();
        _fixed = null;
    }

    public IHtmlContent GenerateTitle(IHtmlContent? separator)
    {
        if (_fixed is not null)
        {
            return _fixed;
        }
        using var between = new StringWriter();
        (separator ?? new HtmlString(" - ")).WriteTo(between, encoder);
        return new HtmlString(string.Join(between.ToString(), _segments.OrderBy(segment => segment.Position, FlatPositionComparer.Instance).Select(segment => segment.Html)));
    }
}
