using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Grove.Kernel.Shells;

/// <summary>Takes each request into the current shell and keeps that shell alive until the request is over.</summary>
internal sealed class SiteEntrance(ShellHost host, ShellStarter starter)
{
    public async Task AnswerAsync(HttpContext context)
    {
        if (context.Request.Path == "/health/live")
        {
            context.Response.ContentType = "text/plain";
            context.Response.Headers.CacheControl = "no-store";
            await context.Response.WriteAsync("live");
            return;
        }

        await starter.Started;
        if (host.Enter() is not { } shell)
        {
            await StartFailurePage.WriteAsync(context, starter.Failure);
            return;
        }

        var outer = context.RequestServices;
        var scope = shell.Services.CreateAsyncScope();
        try
        {
            context.RequestServices = scope.ServiceProvider;
            await shell.Pipeline(context);
        }
        finally
        {
            context.RequestServices = outer;
            await scope.DisposeAsync();
            await shell.LeaveAsync();
        }
    }
}
