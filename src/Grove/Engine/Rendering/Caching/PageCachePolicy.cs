using System.Globalization;
using Grove.Kernel.Caching;
using Grove.Rendering.Pages;
using Grove.Rendering.Templates;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace Grove.Rendering.Caching;

/// <summary>
/// Keeps pages that anybody may see: GET without cookies, credentials or unknown query keys, answered with 200 and without a cookie. Each is
/// kept under the tags of all that was read for it, and only if nothing was evicted since it began to be made.
/// </summary>
internal sealed class PageCachePolicy(IOptions<PageCacheOptions> options, TemplateWatch templates) : IOutputCachePolicy
{
    /// <summary>The tag that says which eviction was the last one when the page began to be made.</summary>
    public const string GenerationTag = "\ngeneration:";

    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var eligible = IsForAnybody(context.HttpContext.Request);
        context.EnableOutputCaching = true;
        context.AllowCacheLookup = eligible;
        context.AllowCacheStorage = eligible;
        context.AllowLocking = false; // else whoever waits for another reader's page gets an error when that reader gives up
        context.ResponseExpirationTimeSpan = options.Value.Duration;
        context.CacheVaryByRules.QueryKeys = options.Value.QueryKeys.ToArray();
        context.CacheVaryByRules.VaryByValues["culture"] = CultureInfo.CurrentUICulture.Name;
        context.CacheVaryByRules.VaryByValues["encoding"] = Encoding(context.HttpContext.Request);
        context.CacheVaryByRules.VaryByValues["scheme"] = context.HttpContext.Request.Scheme;
        context.Tags.Add(GenerationTag + context.HttpContext.RequestServices.GetRequiredService<CacheTags>().Generation.ToString(CultureInfo.InvariantCulture));
        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var http = context.HttpContext;
        if (http.Response.StatusCode != StatusCodes.Status200OK
            || http.Response.Headers.SetCookie.Count > 0
            || http.User.Identity?.IsAuthenticated == true
            || Uncacheable.IsMarked(http)
            || http.Response.GetTypedHeaders().CacheControl is { NoStore: true } or { Private: true } or { NoCache: true })
        {
            context.AllowCacheStorage = false;
            return ValueTask.CompletedTask;
        }
        context.Tags.Add(templates.Tag);
        foreach (var tag in http.RequestServices.GetRequiredService<ReadTags>().All)
        {
            context.Tags.Add(tag);
        }
        return ValueTask.CompletedTask;
    }

    private bool IsForAnybody(HttpRequest request) =>
        HttpMethods.IsGet(request.Method)
        && request.Headers.Cookie.Count == 0
        && request.Headers.Authorization.Count == 0
        && !options.Value.ExcludedPaths.Any(path => request.Path.StartsWithSegments(path, StringComparison.OrdinalIgnoreCase))
        && request.Query.All(pair => options.Value.QueryKeys.Contains(pair.Key) && pair.Value.ToString().Length <= options.Value.MaxQueryValue);

    private static string Encoding(HttpRequest request)
    {
        var accepted = request.Headers[HeaderNames.AcceptEncoding].ToString();
        return accepted.Contains("br", StringComparison.OrdinalIgnoreCase) ? "br" : accepted.Contains("gzip", StringComparison.OrdinalIgnoreCase) ? "gzip" : "";
    }
}
