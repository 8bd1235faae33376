using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Headers;
using Microsoft.Net.Http.Headers;

namespace Grove.Rendering.Resources;

/// <summary>Serves the static files of modules: for a year where the address names the content's version, else to be asked for again.</summary>
internal sealed class AssetMiddleware(RequestDelegate next, AssetFiles files)
{
    private static readonly TimeSpan Year = TimeSpan.FromDays(365);

    public async Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (!(HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) || !Path.HasExtension(request.Path.Value) || files.Find(request.Path.Value!) is not { } asset) // a path with an extension is not null
        {
            await next(context);
            return;
        }
        await SendAsync(context, asset);
    }

    private static async Task SendAsync(HttpContext context, Asset asset)
    {
        var (request, response) = (context.Request, context.Response);
        var compressed = AcceptsBrotli(request) ? asset.Compressed : null;
        var tag = new EntityTagHeaderValue($"\"{asset.Version}{(compressed is null ? "" : "-br")}\"");
        var headers = response.GetTypedHeaders();
        headers.ETag = tag;
        headers.LastModified = new DateTimeOffset(asset.Modified.Ticks - (asset.Modified.Ticks % TimeSpan.TicksPerSecond), asset.Modified.Offset);
        headers.CacheControl = request.Query["v"] == asset.Version
            ? new CacheControlHeaderValue { Public = true, MaxAge = Year, Extensions = { new NameValueHeaderValue("immutable") } }
            : new CacheControlHeaderValue { Public = true, MaxAge = TimeSpan.Zero, MustRevalidate = true };
        response.Headers.Vary = HeaderNames.AcceptEncoding;
        if (Matches(request.GetTypedHeaders(), tag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }
        if (compressed is not null)
        {
            response.Headers.ContentEncoding = "br";
        }
        var content = compressed ?? asset.Content;
        response.ContentType = asset.ContentType;
        response.ContentLength = content.Length;
        if (!HttpMethods.IsHead(request.Method))
        {
            await response.Body.WriteAsync(content, context.RequestAborted);
        }
    }

    private static bool AcceptsBrotli(HttpRequest request) =>
        request.GetTypedHeaders().AcceptEncoding?.Any(encoding => encoding.Value == "br" && encoding.Quality is not 0) == true;

    private static bool Matches(RequestHeaders headers, EntityTagHeaderValue tag) =>
        headers.IfNoneMatch.Any(wanted => wanted.Equals(EntityTagHeaderValue.Any) || wanted.Compare(tag, useStrongComparison: false));
}
