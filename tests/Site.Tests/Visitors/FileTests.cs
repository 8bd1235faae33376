using System.Net;
using System.Net.Http.Headers;
using Site.Tests.Running;

namespace Site.Tests.Visitors;

public sealed class FileTests(RunningSite site) : IDisposable
{
    private readonly Visitor _visitor = new(site);

    public void Dispose() => _visitor.Dispose();

    [Fact]
    public async Task A_picture_of_a_post_is_served_for_browsers_to_keep()
    {
        var picture = await _visitor.GetAsync(await PictureAsync());

        Assert.Equal(HttpStatusCode.OK, picture.Status);
        Assert.StartsWith("image/", picture.ContentType, StringComparison.Ordinal);
        Assert.Contains("public", picture.Header("Cache-Control"), StringComparison.Ordinal);
        Assert.Contains("max-age=", picture.Header("Cache-Control"), StringComparison.Ordinal);
        Assert.NotEmpty(picture.Header("ETag"));
        Assert.NotEmpty(picture.Header("Last-Modified"));
        Assert.Equal("nosniff", picture.Header("X-Content-Type-Options"));
    }

    [Fact]
    public async Task A_picture_that_the_browser_has_is_not_sent_again()
    {
        var path = await PictureAsync();
        var etag = (await _visitor.GetAsync(path)).Header("ETag");
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.IfNoneMatch.Add(EntityTagHeaderValue.Parse(etag));

        var answer = await _visitor.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotModified, answer.Status);
        Assert.Empty(answer.Bytes);
    }

    [Fact]
    public async Task A_part_of_a_file_can_be_asked_for()
    {
        var request = new HttpRequestMessage(HttpMethod.Get, (await PictureAsync()).Split('?')[0]);
        request.Headers.Range = new RangeHeaderValue(0, 9);

        var answer = await _visitor.SendAsync(request);

        Assert.Equal(HttpStatusCode.PartialContent, answer.Status);
        Assert.Equal(10, answer.Bytes.Count);
    }

    [Fact]
    public async Task A_style_sheet_is_kept_for_long_under_an_address_that_changes_with_it()
    {
        var home = await _visitor.GetAsync("/");
        var address = home.Document.QuerySelector("link[rel=stylesheet]")?.GetAttribute("href") ?? "";

        var sheet = await _visitor.GetAsync(address);

        Assert.Contains("?v=", address, StringComparison.Ordinal);
        Assert.StartsWith("text/css", sheet.ContentType, StringComparison.Ordinal);
        Assert.Contains("max-age=", sheet.Header("Cache-Control"), StringComparison.Ordinal);
        Assert.NotEmpty(sheet.Header("ETag"));
    }

    private async Task<string> PictureAsync()
    {
        var post = await _visitor.GetAsync(Starter.Post);
        return post.Document.QuerySelector("main img[src^='/media/']")?.GetAttribute("src") ?? throw new InvalidOperationException($"The post has no picture:\n{post.Document.QuerySelector("main")?.InnerHtml}");
    }
}
