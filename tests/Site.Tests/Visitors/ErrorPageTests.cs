using System.Net;
using Site.Tests.Running;

namespace Site.Tests.Visitors;

public sealed class ErrorPageTests(RunningSite site) : IDisposable
{
    private readonly Visitor _visitor = new(site);

    public void Dispose() => _visitor.Dispose();

    [Theory]
    [InlineData("/there-is-no-such-page")]
    [InlineData("/blog/there-is-no-such-post")]
    [InlineData("/tags/there-is-no-such-tag")]
    [InlineData("/Contents/ContentItems/4nothingwiththisidentity00")]
    [InlineData("/there/is/nothing/so/deep")]
    public async Task An_unknown_address_gets_the_themes_page_with_the_crisis_lines(string path)
    {
        var page = await _visitor.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Equal("text/html; charset=utf-8", page.ContentType, ignoreCase: true);
        Assert.Single(page.Document.QuerySelectorAll("h1"));
        Assert.NotNull(page.Document.QuerySelector("a[href='tel:988']"));
        Assert.NotNull(page.Document.QuerySelector("main a[href='/']"));
        Assert.DoesNotContain("Exception", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_file_is_not_found_and_not_kept()
    {
        var file = await _visitor.GetAsync("/media/there-is-no-such-picture.png");

        Assert.Equal(HttpStatusCode.NotFound, file.Status);
        Assert.DoesNotContain("public", file.Header("Cache-Control"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_is_not_found_now_is_found_once_it_is_published()
    {
        using var editor = await Editor.SignInAsync(site);
        var post = await editor.WriteAsync(Post.About("Missing at first"));
        Assert.Equal(HttpStatusCode.NotFound, (await _visitor.GetAsync(post.Path)).Status);

        await editor.ChangeAsync(post, []);

        Assert.Equal(HttpStatusCode.OK, (await _visitor.GetAsync(post.Path)).Status);
    }
}
