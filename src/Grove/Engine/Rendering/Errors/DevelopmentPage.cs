using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Http;

namespace Grove.Rendering.Errors;

/// <summary>Tells a developer what failed and where, in Development only.</summary>
internal static class DevelopmentPage
{
    public static Task WriteAsync(HttpContext context, Exception error)
    {
        context.Response.StatusCode = StatusCodes.Status500InternalServerError;
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.CacheControl = "no-cache, no-store";
        var encoder = HtmlEncoder.Default;
        var place = TemplateFailure.PlaceOf(error) is { } found ? $"<p><strong>{encoder.Encode(found)}</strong></p>" : "";
        return context.Response.WriteAsync(
            $"""
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><title>Failed: {encoder.Encode(error.GetType().Name)}</title></head>
            <body><h1>{encoder.Encode(error.Message)}</h1>{place}<pre>{encoder.Encode(error.ToString())}</pre></body></html>
            """,
            context.RequestAborted);
    }
}
