using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Grove.Rendering.Errors;

/// <summary>
/// Turns empty error responses and failures into pages of the theme. A failed request's services are left behind: the page is made in a scope of
/// its own. If even that fails, a plain page says so.
/// </summary>
internal sealed partial class ErrorMiddleware(RequestDelegate next, IServiceScopeFactory scopes, IHostEnvironment environment, ILogger<ErrorMiddleware> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
            if (IsEmptyError(context.Response))
            {
                await InOwnScopeAsync(context, context.Response.StatusCode, null);
            }
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            context.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
        }
        catch (BadHttpRequestException error) when (!context.Response.HasStarted)
        {
            await InOwnScopeAsync(context, error.StatusCode, null);
        }
        catch (Exception error) when (!context.Response.HasStarted)
        {
            LogFailure(error, context.Request.Path, TemplateFailure.PlaceOf(error) ?? "");
            context.Response.Clear();
            await InOwnScopeAsync(context, StatusCodes.Status500InternalServerError, error);
        }
    }

    private static bool IsEmptyError(HttpResponse response) =>
        !response.HasStarted && response.StatusCode is >= 400 and < 600 && response.ContentLength is null && string.IsNullOrEmpty(response.ContentType);

    private async Task InOwnScopeAsync(HttpContext context, int status, Exception? error)
    {
        if (error is not null && environment.IsDevelopment() && !ErrorPages.WantsJson(context.Request))
        {
            await DevelopmentPage.WriteAsync(context, error);
            return;
        }
        var outer = context.RequestServices;
        await using var scope = scopes.CreateAsyncScope();
        try
        {
            context.RequestServices = scope.ServiceProvider;
            await ErrorPages.WriteAsync(context, status);
        }
        catch (Exception failure) when (!context.Response.HasStarted)
        {
            LogPageFailure(failure, status);
            context.Response.Clear();
            context.Response.StatusCode = status;
            context.Response.ContentType = "text/plain; charset=utf-8";
            await context.Response.WriteAsync(PlainText(status), context.RequestAborted);
        }
        finally
        {
            context.RequestServices = outer;
        }
    }

    private static string PlainText(int status) => status >= 500
        ? "Something went wrong on our side. Please try again in a few minutes.\nIf you need help now: call or text 988 (US)."
        : "This page is not here.\nIf you need help now: call or text 988 (US).";

    [LoggerMessage(3001, LogLevel.Error, "The request for {Path} failed. {Place}")]
    private partial void LogFailure(Exception error, PathString path, string place);

    [LoggerMessage(3002, LogLevel.Error, "The page for status {Status} could not be made.")]
    private partial void LogPageFailure(Exception error, int status);
}
