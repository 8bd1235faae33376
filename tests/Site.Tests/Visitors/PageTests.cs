using System.Net;
using Site.Tests.Running;

namespace Site.Tests.Visitors;

public sealed class PageTests(RunningSite site) : IDisposable
{
    private readonly Visitor _visitor = new(site);

    /// <summary>One of each kind of page that the starter content has.</summary>
    public static TheoryData<string> Pages => ["/", "/blog", "/team", "/literature", "/about", "/privacy", "/contact"];

    public void Dispose() => _visitor.Dispose();

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_answers_with_a_title_one_heading_and_a_language(string path)
    {
        var page = await _visitor.GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.False(string.IsNullOrWhiteSpace(page.Title));
        Assert.Single(page.Document.QuerySelectorAll("h1"));
        Assert.Equal("en", page.Document.DocumentElement.GetAttribute("lang"));
    }
}
