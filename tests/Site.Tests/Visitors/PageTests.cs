using System.Net;
using Site.Tests.Running;

namespace Site.Tests.Visitors;

public sealed class PageTests(RunningSite site) : IDisposable
{
    private readonly Visitor _visitor = new(site);

    public static TheoryData<string> Pages => Starter.Pages;

    public void Dispose() => _visitor.Dispose();

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_answers_with_a_title_one_heading_and_a_language(string path)
    {
        var page = await _visitor.GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal("text/html; charset=utf-8", page.ContentType, ignoreCase: true);
        Assert.False(string.IsNullOrWhiteSpace(page.Title));
        Assert.False(string.IsNullOrWhiteSpace(Assert.Single(page.Document.QuerySelectorAll("h1")).TextContent));
        Assert.StartsWith("en", page.Document.DocumentElement.GetAttribute("lang"), StringComparison.Ordinal);
        Assert.Contains("width=device-width", page.Document.QuerySelector("meta[name=viewport]")?.GetAttribute("content") ?? "", StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_has_its_landmarks_and_a_way_to_skip_to_the_text(string path)
    {
        var page = (await _visitor.GetAsync(path)).Document;

        Assert.Single(page.QuerySelectorAll("body > header"));
        Assert.Single(page.QuerySelectorAll("main"));
        Assert.Single(page.QuerySelectorAll("body > footer"));
        var names = page.QuerySelectorAll("nav").Select(nav => nav.GetAttribute("aria-label")).ToList();
        Assert.NotEmpty(names);
        Assert.All(names, name => Assert.False(string.IsNullOrWhiteSpace(name)));
        Assert.Distinct(names);
        var first = page.QuerySelector("body a");
        Assert.Equal("#" + page.QuerySelector("main")?.Id, first?.GetAttribute("href"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_says_where_help_is_now(string path)
    {
        var page = (await _visitor.GetAsync(path)).Document;

        Assert.NotNull(page.QuerySelector("a[href='tel:988']"));
        Assert.NotNull(page.QuerySelector("a[href='sms:988']"));
        Assert.NotNull(page.QuerySelector("a[href='tel:1-800-662-4357']"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_needs_no_script(string path)
    {
        var page = await _visitor.GetAsync(path);

        Assert.DoesNotContain("<noscript", page.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("href=\"javascript:", page.Text, StringComparison.OrdinalIgnoreCase);
        Assert.NotEmpty(page.Main);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_shows_no_unfinished_template(string path)
    {
        var page = await _visitor.GetAsync(path);

        Assert.DoesNotContain("{{", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("{%", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("&lt;p&gt;", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("&amp;amp;", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_have_different_titles_that_end_with_the_name_of_the_site()
    {
        var titles = new List<string>();
        foreach (var path in Starter.Pages)
        {
            titles.Add((await _visitor.GetAsync(path.Data)).Title);
        }

        Assert.Distinct(titles);
        Assert.All(titles, title => Assert.EndsWith("You Are Accountable", title, StringComparison.Ordinal));
    }
}
