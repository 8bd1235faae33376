using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using System.Net;

namespace Grove.Kernel.Shells;

/// <summary>What a visitor reads while the site cannot start: an apology, and where help is all the same.</summary>
internal static class StartFailurePage
{
    public static Task WriteAsync(HttpContext context, Exception? failure)
    {
        var reason = context.RequestServices.GetRequiredService<IWebHostEnvironment>().IsDevelopment() && failure is not null
            ? $"<pre>{WebUtility.HtmlEncode(failure.Message)}</pre>"
            : "";
        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.RetryAfter = "60";
        context.Response.Headers.CacheControl = "no-cache, no-store";
        context.Response.Headers.ContentSecurityPolicy = "default-src 'none'";
        return context.Response.WriteAsync($"""
            <!DOCTYPE html>
            <html lang="en">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Not available right now</title></head>
            <body>
            <h1>This site is not available right now</h1>
            <p>In a crisis in the United States, call or text <a href="tel:988">988</a>, at any hour.</p>
            <p>Please come back in a few minutes. Its administrators find the reason in the log.</p>
            {reason}
            </body>
            </html>
            """);
    }
}
