using System.Net;
using Site.Tests.Running;

namespace Site.Tests.Visitors;

public sealed class AddressTests(RunningSite site) : IDisposable
{
    private readonly Visitor _visitor = new(site);

    public void Dispose() => _visitor.Dispose();

    [Theory]
    [InlineData("/blog/", "/blog")]
    [InlineData("/BLOG", "/blog")]
    [InlineData("/Team/Stephanie-Myers/", "/team/stephanie-myers")]
    [InlineData("/TAGS/Twelve-Steps", "/tags/twelve-steps")]
    [InlineData("/about?utm_source=letter", "/about")]
    public async Task An_address_is_read_without_regard_to_case_a_closing_slash_or_a_query(string typed, string known)
    {
        var page = await _visitor.FollowAsync(await _visitor.GetAsync(typed));

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal((await _visitor.GetAsync(known)).Title, page.Title);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/blog")]
    [InlineData(Starter.Post)]
    public async Task HEAD_answers_as_GET_does_but_without_the_page(string path)
    {
        var head = await _visitor.SendAsync(new HttpRequestMessage(HttpMethod.Head, path));

        Assert.Equal(HttpStatusCode.OK, head.Status);
        Assert.Equal("text/html; charset=utf-8", head.ContentType, ignoreCase: true);
        Assert.Empty(head.Bytes);
    }

    [Theory]
    [InlineData("?after=never")]
    [InlineData("?before=%00")]
    [InlineData("?after=99999999999999999999999999")]
    [InlineData("?after=-1&before=")]
    [InlineData("?before=NaN&after=%F0%9F%8C%B1")]
    public async Task A_list_ignores_a_cursor_that_it_cannot_read(string query)
    {
        var page = await _visitor.GetAsync("/blog" + query);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Single(page.Document.QuerySelectorAll("h1"));
    }
}
