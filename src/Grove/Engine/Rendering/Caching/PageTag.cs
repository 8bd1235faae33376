using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Headers;
using Microsoft.Net.Http.Headers;

namespace Grove.Rendering.Caching;

/// <summary>The ETag of a page: the hash of its bytes, weak because it may travel compressed.</summary>
internal static class PageTag
{
    public static void Set(HttpContext context, ReadOnlySpan<byte> page)
    {
        if (context.Response.StatusCode == StatusCodes.Status200OK)
        {
            ResponseHeaders headers = context.Response.GetTypedHeaders();
            headers.ETag ??= new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(page).AsSpan(0, 10))}\"", isWeak: true);
        }
    }
}
