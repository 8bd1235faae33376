using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement;

namespace Grove.Tests.Rendering;

public class ErrorPageTests
{
    [Theory]
    [InlineData("/unknown", HttpStatusCode.NotFound, "cannot find that page")]
    [InlineData("/forbidden", HttpStatusCode.Forbidden, "may not see")]
    [InlineData("/conflict", HttpStatusCode.Conflict, "changed this meanwhile")]
    [InlineData("/throws", HttpStatusCode.InternalServerError, "Something went wrong")]
    public async Task An_error_wears_the_theme_and_keeps_its_status(string address, HttpStatusCode status, string text)
    {
        await using var server = await RenderingServer.StartAsync(Routes);
        using var response = await server.GetAsync(address);
        var html = await RenderingServer.TextOfAsync(response);
        Assert.Equal(status, response.StatusCode);
        Assert.Equal("text/html", response.Content.Headers.ContentType!.MediaType);
        Assert.Contains("<main", html, StringComparison.Ordinal);
        Assert.Contains(text, html, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", html, StringComparison.Ordinal);
        Assert.True(response.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task A_theme_has_a_template_for_a_status_by_number()
    {
        await using var server = await RenderingServer.StartAsync(Routes, sources: new TextSource("Theme").With("Views/HttpError-404.liquid", "lost {{ Model.Code }}"));
        using var response = await server.GetAsync("/unknown");
        Assert.Contains("lost 404", await RenderingServer.TextOfAsync(response), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_gets_problem_details()
    {
        await using var server = await RenderingServer.StartAsync(Routes);
        using var response = await server.GetAsync("/api/unknown");
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal(404, JsonDocument.Parse(await RenderingServer.TextOfAsync(response)).RootElement.GetProperty("status").GetInt32());
    }

    [Fact]
    public async Task A_broken_error_template_still_answers_in_plain_words()
    {
        await using var server = await RenderingServer.StartAsync(Routes, sources: new TextSource("Theme").With("Views/HttpError.liquid", "{% if %}").With("Views/HttpError-404.liquid", "{% if %}"));
        using var response = await server.GetAsync("/unknown");
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("988", await RenderingServer.TextOfAsync(response), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_Development_a_failing_template_shows_its_file_and_line()
    {
        await using var server = await RenderingServer.StartAsync(Routes, "Development", new TextSource("Theme").With("Views/Broken.liquid", "one\n{{ 'x' | date: }}\n{% nonsense %}"));
        using var response = await server.GetAsync("/broken");
        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Contains("Theme/Views/Broken.liquid(", await RenderingServer.TextOfAsync(response), StringComparison.Ordinal);
    }

    private static void Routes(WebApplication app)
    {
        app.MapGet("/forbidden", context => Status(context, 403));
        app.MapGet("/conflict", context => Status(context, 409));
        app.MapGet("/throws", _ => throw new InvalidOperationException("secret"));
        app.MapGet("/broken", async context =>
        {
            var shape = await context.RequestServices.GetRequiredService<IShapeFactory>().CreateAsync("Broken");
            await context.RequestServices.GetRequiredService<IDisplayHelper>().ShapeExecuteAsync(shape);
        });
    }

    private static Task Status(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }
}
