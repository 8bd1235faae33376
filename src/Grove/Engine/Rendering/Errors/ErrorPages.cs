using Grove.Rendering.Pages;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement;

namespace Grove.Rendering.Errors;

/// <summary>
/// Shows an error in the theme: shape <c>HttpError</c> with alternates by status number and name (<c>HttpError-404</c>, <c>HttpError-NotFound</c>).
/// The status stays. Where a program asks, it gets problem details instead.
/// </summary>
internal static class ErrorPages
{
    public static async Task WriteAsync(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        context.Response.Headers.CacheControl = "no-cache, no-store";
        if (WantsJson(context.Request))
        {
            await WriteProblemAsync(context, status);
            return;
        }
        var services = context.RequestServices;
        var shape = await services.GetRequiredService<IShapeFactory>().CreateAsync("HttpError");
        shape.Properties["Code"] = status;
        shape.Metadata.Alternates.AddRange([$"HttpError__{NameOf(status)}", $"HttpError__{status}"]);
        var html = await services.GetRequiredService<IDisplayHelper>().ShapeExecuteAsync(shape);
        await services.GetRequiredService<PageWriter>().WriteAsync(context, html);
    }

    /// <summary>Problem details, as RFC 9457 has them.</summary>
    public static Task WriteProblemAsync(HttpContext context, int status) =>
        context.Response.WriteAsJsonAsync(
            new { type = "about:blank", title = ReasonPhrases.GetReasonPhrase(status), status, traceId = context.TraceIdentifier },
            options: null, contentType: "application/problem+json", context.RequestAborted);

    /// <summary>Whether a program asks: below <c>/api</c>, or by accepting JSON and not HTML.</summary>
    public static bool WantsJson(HttpRequest request)
    {
        var accept = request.Headers.Accept.ToString();
        return request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase)
            || (accept.Contains("json", StringComparison.OrdinalIgnoreCase) && !accept.Contains("html", StringComparison.OrdinalIgnoreCase));
    }

    private static string NameOf(int status) => string.Concat(ReasonPhrases.GetReasonPhrase(status).Where(char.IsLetterOrDigit));
}
