using System.IO.Compression;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Grove.Rendering.Caching;

/// <summary>
/// Compresses pages for readers without cookies, before they are kept, so that each is compressed once. A reader with cookies gets
/// pages as they are: what is secret in them must not be guessed from their length.
/// </summary>
internal sealed class PageCompression(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var accepted = context.Request.Headers[HeaderNames.AcceptEncoding].ToString();
        var encoding = accepted.Contains("br", StringComparison.OrdinalIgnoreCase) ? "br" : accepted.Contains("gzip", StringComparison.OrdinalIgnoreCase) ? "gzip" : null;
        if (encoding is null || context.Request.Headers.Cookie.Count > 0)
        {
            await next(context);
            return;
        }
        context.Features.Set(new CompressibleResponse(encoding));
        await next(context);
    }
}

/// <summary>Marks a response whose page may be sent compressed.</summary>
/// <param name="Encoding"><c>br</c> or <c>gzip</c>.</param>
internal sealed record CompressibleResponse(string Encoding)
{
    private const int Worthwhile = 1024;

    /// <summary>The page as it is to be sent.</summary>
    public static byte[] Prepare(HttpContext context, byte[] page)
    {
        context.Response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);
        if (context.Features.Get<CompressibleResponse>() is not { } wanted || page.Length < Worthwhile)
        {
            return page;
        }
        using var buffer = new MemoryStream(page.Length / 3);
        using (Stream compression = wanted.Encoding == "br"
            ? new BrotliStream(buffer, CompressionLevel.Fastest, leaveOpen: true)
            : new GZipStream(buffer, CompressionLevel.Fastest, leaveOpen: true))
        {
            compression.Write(page);
        }
        context.Response.Headers.ContentEncoding = wanted.Encoding;
        return buffer.ToArray();
    }
}
