using Grove.Content.SafeHtml;

namespace Grove.Tests.Features;

public class HtmlSanitizerTests
{
    private readonly HtmlSanitizerService _sanitizer = new();

    [Theory]
    [InlineData("plain text é🌱")]
    [InlineData("<h2 id=\"a\">Title</h2><p class=\"lead\">Text <strong>bold</strong> <a href=\"/about\">here</a>, <a href=\"tel:988\">988</a>.</p>")]
    [InlineData("<figure><img src=\"/media/a.png\" alt=\"A\" width=\"10\" height=\"5\"><figcaption>A</figcaption></figure>")]
    [InlineData("<blockquote><p>Quote</p></blockquote><ul><li>One</li></ul><table><tbody><tr><td>1</td></tr></tbody></table>")]
    [InlineData("<details><summary>More</summary>Text</details><p lang=\"es\" dir=\"ltr\">Hola</p>")]
    public void Harmless_html_stays_as_it_is(string html) => Assert.Equal(html, _sanitizer.Sanitize(html));

    [Theory]
    [InlineData("<script>alert(1)</script>", "")]
    [InlineData("<p onclick=\"alert(1)\" style=\"position:fixed\">x</p>", "<p>x</p>")]
    [InlineData("<a href=\"javascript:alert(1)\">x</a>", "<a>x</a>")]
    [InlineData("<a href=\"java&#10;script:alert(1)\">x</a>", "<a>x</a>")]
    [InlineData("<img src=x onerror=alert(1)>", "<img src=\"x\">")]
    [InlineData("<iframe src=\"https://x.example\"></iframe>", "")]
    [InlineData("<form action=\"/Login\"><input name=\"p\"></form>", "")]
    [InlineData("<svg><script>alert(1)</script></svg>", "")]
    [InlineData("<style>body{display:none}</style>", "")]
    [InlineData("<meta http-equiv=\"refresh\" content=\"0;url=//x\">", "")]
    [InlineData("<a href=\"https://x.example\" target=\"_blank\">x</a>", "<a href=\"https://x.example\" target=\"_blank\" rel=\"noopener\">x</a>")]
    public void What_could_run_load_or_deceive_goes(string html, string safe) => Assert.Equal(safe, _sanitizer.Sanitize(html));

    [Fact]
    public void Sanitising_twice_changes_nothing_more()
    {
        var once = _sanitizer.Sanitize("<p>a < b & c &amp; d<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>");

        Assert.Equal(once, _sanitizer.Sanitize(once));
    }
}
