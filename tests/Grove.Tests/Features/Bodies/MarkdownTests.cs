using Fluid;
using Fluid.Values;
using Grove.Content.SafeHtml;
using Grove.Features.Markdown;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Liquid;

namespace Grove.Tests.Features.Bodies;

public class MarkdownTests
{
    [Theory]
    [InlineData("# Hi", "<h1 id=\"hi\">Hi</h1>\n")]
    [InlineData("*a* **b**", "<p><em>a</em> <strong>b</strong></p>\n")]
    [InlineData("", "")]
    public void Markdown_becomes_HTML(string markdown, string html) => Assert.Equal(html, new MarkdownService().ToHtml(markdown));

    [Fact]
    public void Tables_are_known() => Assert.Contains("<table>", new MarkdownService().ToHtml("| a |\n|---|\n| b |"));

    [Fact]
    public async Task The_filter_lets_no_script_through() =>
        Assert.Equal("<p>a</p>", (await FilterAsync("a<script>x()</script>", FilterArguments.Empty)).Trim());

    [Fact]
    public async Task A_template_may_trust_its_own_text() =>
        Assert.Contains("<iframe", await FilterAsync("<iframe></iframe>", new FilterArguments().Add("sanitize", BooleanValue.False)));

    private static async Task<string> FilterAsync(string markdown, FilterArguments arguments)
    {
        var filter = new MarkdownifyFilter(new MarkdownService(), new HtmlSanitizerService());
        var context = new LiquidTemplateContext(new ServiceCollection().BuildServiceProvider(), new TemplateOptions());
        return (await filter.ProcessAsync(new StringValue(markdown), arguments, context)).ToStringValue();
    }
}
