using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace OrchardCore.DisplayManagement;

/// <summary>Gives text or HTML that is no shape a place among shapes.</summary>
internal sealed class PositionWrapper(IHtmlContent content, string? position) : IHtmlContent, IPositioned
{
    public string? Position { get; set; } = position;

    public static IPositioned Wrap(object value, string? position) => value switch
    {
        IHtmlContent html => new PositionWrapper(html, position),
        string text => new PositionWrapper(new StringHtmlContent(text), position),
        _ => throw new ArgumentException($"A shape holds shapes, HTML content and text, not {value.GetType()}.", nameof(value)),
    };

    public void WriteTo(TextWriter writer, HtmlEncoder encoder) => content.WriteTo(writer, encoder);

    private sealed class StringHtmlContent(string text) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, HtmlEncoder encoder) => encoder.Encode(writer, text);
    }
}
