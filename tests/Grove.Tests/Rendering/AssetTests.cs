using System.Net;
using Grove.Rendering.Resources;
using Microsoft.Extensions.DependencyInjection;

namespace Grove.Tests.Rendering;

public class AssetTests
{
    private const string Css = "/Grove/admin/admin.css";

    [Fact]
    public async Task A_file_under_its_version_is_kept_for_a_year_and_else_asked_for_again()
    {
        await using var server = await RenderingServer.StartAsync(_ => { });
        var versioned = server.Services.GetRequiredService<AssetVersions>().AddFileVersionToPath("", Css);
        Assert.StartsWith(Css + "?v=", versioned, StringComparison.Ordinal);
        using var forever = await server.GetAsync(versioned);
        Assert.Contains("immutable", forever.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.Equal("text/css", forever.Content.Headers.ContentType!.MediaType);
        using var now = await server.GetAsync(Css);
        Assert.True(now.Headers.CacheControl!.MustRevalidate);
        using var other = await server.GetAsync(Css + "?v=other");
        Assert.True(other.Headers.CacheControl!.MustRevalidate);
    }

    [Fact]
    public async Task A_text_file_travels_in_brotli_where_the_reader_takes_it()
    {
        await using var server = await RenderingServer.StartAsync(_ => { });
        using var request = new HttpRequestMessage(HttpMethod.Get, Css);
        request.Headers.AcceptEncoding.ParseAdd("br");
        using var response = await server.SendAsync(request);
        Assert.Equal("br", response.Content.Headers.ContentEncoding.Single());
        Assert.Contains("Accept-Encoding", response.Headers.Vary);
        using var again = new HttpRequestMessage(HttpMethod.Get, Css);
        again.Headers.AcceptEncoding.ParseAdd("br");
        again.Headers.IfNoneMatch.Add(response.Headers.ETag!);
        using var same = await server.SendAsync(again);
        Assert.Equal(HttpStatusCode.NotModified, same.StatusCode);
    }

    [Theory]
    [InlineData("/Grove/admin/none.css")]
    [InlineData("/Grove/../Grove.Engine.csproj")]
    [InlineData("/Grove/%2e%2e/placement.json")]
    [InlineData("/Grove/admin/..%2f..%2fGrove.Engine.csproj")]
    [InlineData("/Grove//admin/admin.css")]
    [InlineData("/Nobody/admin.css")]
    public async Task Nothing_else_is_a_file(string address)
    {
        await using var server = await RenderingServer.StartAsync(_ => { });
        using var response = await server.GetAsync(new Uri(server.Client.BaseAddress + address.TrimStart('/'), new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }));
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }
}
