using System.Net;
using Grove.Kernel;
using Grove.Storage.Requests;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell;
using YesSql;
using ISession = YesSql.ISession;

namespace Grove.Tests.Storage;

/// <summary>The unit of work around requests, over HTTP.</summary>
public sealed class UnitOfWorkTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("grove-requests-").FullName;
    private readonly HttpClient _client = new();
    private WebApplication _site = null!; // started before each test

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(new ShellSettings());
        builder.Services.AddSingleton(new SitePaths(_folder));
        builder.Services.AddControllers().AddApplicationPart(typeof(UnitOfWorkController).Assembly);
        new Grove.Storage.Startup().ConfigureServices(builder.Services);
        _site = builder.Build();
        _site.UseMiddleware<CommitMiddleware>();
        _site.MapControllers();
        _site.MapPost("/endpoint/{how}", async (string how, ISession session) =>
        {
            await session.SaveAsync(how == "conflict" ? new Article { Id = 99 } : new Article { Title = "by an endpoint" });
            await session.FlushAsync();
            return how == "fail" ? throw new InvalidOperationException("The endpoint fails.") : Results.Text("done");
        });
        await _site.StartAsync();
        _client.BaseAddress = new Uri(_site.Urls.Single());
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _site.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [Theory]
    [InlineData("unit-of-work/save")]
    [InlineData("endpoint/save")]
    public async Task A_request_that_succeeds_is_committed(string path)
    {
        Assert.Equal(HttpStatusCode.OK, await PostAsync(path));
        Assert.Equal(1, await CountAsync());
    }

    [Theory]
    [InlineData("unit-of-work/fail")]
    [InlineData("endpoint/fail")]
    public async Task A_request_that_fails_leaves_nothing(string path)
    {
        Assert.Equal(HttpStatusCode.InternalServerError, await PostAsync(path));
        Assert.Equal(0, await CountAsync());
    }

    [Theory]
    [InlineData("unit-of-work/conflict-at-commit")]
    [InlineData("unit-of-work/conflict-in-action")]
    [InlineData("endpoint/conflict")]
    public async Task A_conflict_is_told_as_such_and_leaves_nothing(string path)
    {
        Assert.Equal(HttpStatusCode.Conflict, await PostAsync(path));
        Assert.Equal(0, await CountAsync());
    }

    [Fact]
    public async Task A_result_is_executed_after_the_commit()
    {
        using var response = await _client.PostAsync(new Uri("unit-of-work/count-in-result", UriKind.Relative), null, TestContext.Current.CancellationToken);
        Assert.Equal("1", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task An_action_that_cancels_leaves_nothing()
    {
        Assert.Equal(HttpStatusCode.OK, await PostAsync("unit-of-work/cancel"));
        Assert.Equal(0, await CountAsync());
    }

    private async Task<HttpStatusCode> PostAsync(string path)
    {
        using var response = await _client.PostAsync(new Uri(path, UriKind.Relative), null, TestContext.Current.CancellationToken);
        return response.StatusCode;
    }

    private async Task<int> CountAsync()
    {
        await using var scope = _site.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ISession>().Query<Article>().CountAsync(TestContext.Current.CancellationToken);
    }
}

[Route("unit-of-work")]
public class UnitOfWorkController(ISession session, IServiceScopeFactory scopes) : Controller
{
    [HttpPost("save")]
    public async Task<IActionResult> Save()
    {
        await session.SaveAsync(new Article { Title = "by an action" });
        return Ok();
    }

    [HttpPost("fail")]
    public async Task<IActionResult> Fail()
    {
        await Save();
        await session.FlushAsync();
        throw new InvalidOperationException("The action fails.");
    }

    [HttpPost("conflict-at-commit")]
    public async Task<IActionResult> ConflictAtCommit()
    {
        await Save();
        await session.SaveAsync(new Article { Id = 99 });
        return Ok();
    }

    [HttpPost("conflict-in-action")]
    public async Task<IActionResult> ConflictInAction()
    {
        await ConflictAtCommit();
        await session.FlushAsync();
        return Ok();
    }

    [HttpPost("cancel")]
    public async Task<IActionResult> Cancel()
    {
        await Save();
        await session.CancelAsync();
        return Ok();
    }

    [HttpPost("count-in-result")]
    public async Task<IActionResult> CountInResult()
    {
        await Save();
        return new CountResult(scopes);
    }

    private sealed class CountResult(IServiceScopeFactory scopes) : IActionResult
    {
        public async Task ExecuteResultAsync(ActionContext context)
        {
            await using var scope = scopes.CreateAsyncScope();
            var count = await scope.ServiceProvider.GetRequiredService<ISession>().Query<Article>().CountAsync();
            await context.HttpContext.Response.WriteAsync($"{count}");
        }
    }
}
