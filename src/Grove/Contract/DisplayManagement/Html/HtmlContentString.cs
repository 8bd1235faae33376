using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace OrchardCore.DisplayManagement.Html;

/// <summary>Text that is encoded when written.</summary>
public class HtmlContentString : IHtmlContent
{
    private readonly string _value;

    /// <param name="value">The text.</param>
    public HtmlContentString(string value) => _value = value;

    /// <inheritdoc/>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder) => encoder.Encode(writer, _value ?? "");
}
