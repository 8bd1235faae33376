using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace Grove.Features.Media;

/// <summary><c>GET /media/{path}</c>: serves the library's files, with ranges and validators, so that none can act as a page of the site.</summary>
internal static class MediaEndpoint
{
    private const string MaxAge = "public, must-revalidate, max-age=2592000";

    public static void Map(IEndpointRouteBuilder routes)
        => routes.MapMethods(MediaFileStore.RequestPath + "/{**path}", [HttpMethods.Get, HttpMethods.Head], Serve).AllowAnonymous();

    private static Results<PhysicalFileHttpResult, NotFound> Serve(string? path, HttpContext context, MediaFileStore store)
    {
        if (MediaPath.Normalize(path) is not { Length: > 0 } inside || !MediaTypes.TryGetContentType(inside, out var contentType))
        {
            return TypedResults.NotFound();
        }

        var file = new FileInfo(store.Locate(inside));
        if (!file.Exists)
        {
            return TypedResults.NotFound();
        }

        Protect(context.Response.Headers, contentType);
        var tag = string.Create(CultureInfo.InvariantCulture, $"\"{file.LastWriteTimeUtc.Ticks:x}-{file.Length:x}\"");
        return TypedResults.PhysicalFile(
            file.FullName,
            contentType,
            MediaTypes.IsShown(contentType) ? null : file.Name,
            file.LastWriteTimeUtc,
            new EntityTagHeaderValue(tag),
            enableRangeProcessing: true);
    }

    private static void Protect(IHeaderDictionary headers, string contentType)
    {
        headers.CacheControl = MaxAge;
        headers.XContentTypeOptions = "nosniff";
        if (contentType == "image/svg+xml")
        {
            // An SVG opened by itself is a document that could run scripts; as a picture it never does.
            headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
        }
    }
}
