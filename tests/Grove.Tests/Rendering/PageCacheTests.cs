using System.Net;
using Grove.Kernel.Caching;
using Grove.Rendering.Caching;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Grove.Tests.Rendering;

public class PageCacheTests
{
    [Fact]
    public async Task A_page_is_made_once_until_something_that_it_read_is_evicted()
    {
        var made = 0;
        await using var server = await RenderingServer.StartAsync(app => app.MapGet("/", context => RenderingServer.PageAsync(context, $"made {++made}", "contentitemid:1")));
        Assert.Contains("made 1", await server.TextAsync("/"), StringComparison.Ordinal);
        Assert.Contains("made 1", await server.TextAsync("/"), StringComparison.Ordinal);
        await server.Services.GetRequiredService<CacheTags>().EvictAsync(["contentitemid:2"]);
        Assert.Contains("made 1", await server.TextAsync("/"), StringComparison.Ordinal);
        await server.Services.GetRequiredService<CacheTags>().EvictAsync(["contentitemid:1"]);
        Assert.Contains("made 2", await server.TextAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_was_being_made_during_an_eviction_is_not_kept()
    {
        var made = 0;
        var began = new TaskCompletionSource();
        var goOn = new TaskCompletionSource();
        await using var server = await RenderingServer.StartAsync(app => app.MapGet("/", async context =>
        {
            var number = ++made;
            if (number == 1)
            {
                began.SetResult();
                await goOn.Task;
            }
            await RenderingServer.PageAsync(context, $"made {number}", "contentitemid:1");
        }));
        var first = server.TextAsync("/");
        await began.Task;
        await server.Services.GetRequiredService<CacheTags>().EvictAsync(["contentitemid:1"]);
        goOn.SetResult();
        Assert.Contains("made 1", await first, StringComparison.Ordinal);
        Assert.Contains("made 2", await server.TextAsync("/"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/?after=1", true)]
    [InlineData("/?utm_source=x", false)]
    [InlineData("/?after=0123456789012345678901234567890123456789012345678901234567890123456789", false)]
    public async Task Only_known_and_short_query_keys_make_pages_that_are_kept(string address, bool kept)
    {
        var made = 0;
        await using var server = await RenderingServer.StartAsync(app => app.MapGet("/", context => RenderingServer.PageAsync(context, $"made {++made}")));
        await server.TextAsync(address);
        Assert.Contains(kept ? "made 1" : "made 2", await server.TextAsync(address), StringComparison.Ordinal);
        if (kept)
        {
            Assert.Contains("made 2", await server.TextAsync("/"), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("Cookie", "a=b")]
    [InlineData("Authorization", "Bearer x")]
    public async Task A_reader_with_cookies_or_credentials_gets_a_page_of_their_own(string header, string value)
    {
        var made = 0;
        await using var server = await RenderingServer.StartAsync(app => app.MapGet("/", context => RenderingServer.PageAsync(context, $"made {++made}")));
        for (var round = 1; round <= 2; round++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/");
            request.Headers.TryAddWithoutValidation(header, value);
            using var response = await server.SendAsync(request);
            Assert.Contains($"made {round}", await RenderingServer.TextOfAsync(response), StringComparison.Ordinal);
        }
        Assert.Contains("made 3", await server.TextAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reader_who_gives_up_costs_nobody_else_the_page()
    {
        var began = new SemaphoreSlim(0);
        var goOn = new TaskCompletionSource();
        await using var server = await RenderingServer.StartAsync(app => app.MapGet("/", async context =>
        {
            began.Release();
            await goOn.Task;
            await RenderingServer.PageAsync(context, "made");
        }));
        using var givingUp = new CancellationTokenSource();
        var first = server.Client.GetAsync(new Uri("/", UriKind.Relative), givingUp.Token);
        await began.WaitAsync(TestContext.Current.CancellationToken);
        var second = server.TextAsync("/");
        await givingUp.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        goOn.SetResult();
        Assert.Contains("made", await second, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_sets_a_cookie_is_never_kept()
    {
        var made = 0;
        await using var server = await RenderingServer.StartAsync(app => app.MapGet("/", context =>
        {
            context.Response.Cookies.Append("a", "b");
            return RenderingServer.PageAsync(context, $"made {++made}");
        }));
        await server.TextAsync("/");
        Assert.Contains("made 2", await server.TextAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Head_answers_as_get_without_a_body_and_shares_its_page()
    {
        var made = 0;
        await using var server = await RenderingServer.StartAsync(app => app.MapGet("/", context => RenderingServer.PageAsync(context, $"made {++made}")));
        using var head = await server.SendAsync(new HttpRequestMessage(HttpMethod.Head, "/"));
        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Empty(await RenderingServer.BytesOfAsync(head));
        Assert.True(head.Content.Headers.ContentLength > 100);
        Assert.Contains("made 1", await server.TextAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reader_who_has_the_page_is_told_that_it_is_the_same()
    {
        await using var server = await RenderingServer.StartAsync(app => app.MapGet("/", context => RenderingServer.PageAsync(context, "same")));
        using var first = await server.GetAsync("/");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await server.SendAsync(request);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Fact]
    public async Task Pages_take_no_more_memory_than_they_may()
    {
        await using var server = await RenderingServer.StartAsync(app =>
        {
            app.Services.GetRequiredService<Microsoft.Extensions.Options.IOptions<PageCacheOptions>>().Value.MaxBytes = 200_000;
            app.MapGet("/{name}", context => RenderingServer.PageAsync(context, new string('x', 10_000)));
        });
        for (var number = 0; number < 60; number++)
        {
            await server.TextAsync($"/{number}");
        }
        Assert.InRange(server.Services.GetRequiredService<PageStore>().Bytes, 100_000, 200_000);
    }

    [Fact]
    public async Task A_reader_without_cookies_gets_the_page_compressed()
    {
        await using var server = await RenderingServer.StartAsync(app => app.MapGet("/", context => RenderingServer.PageAsync(context, new string('x', 10_000))));
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.AcceptEncoding.ParseAdd("gzip, br");
        using var response = await server.SendAsync(request);
        Assert.Equal("br", response.Content.Headers.ContentEncoding.Single());
        Assert.True((await RenderingServer.BytesOfAsync(response)).Length < 1000);
        Assert.Contains("xxx", await server.TextAsync("/"), StringComparison.Ordinal);
    }
}
