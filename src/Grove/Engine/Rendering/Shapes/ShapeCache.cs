using Grove.Kernel.Caching;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using OrchardCore.Environment.Cache;

namespace Grove.Rendering.Shapes;

/// <summary>The pieces of pages that a shape or a <c>cache</c> block asked to keep, for one request: knows the request's circumstances and what it read.</summary>
internal sealed class ShapeCache(KeptPieces pieces, CacheTags evictions, ReadTags read, IHttpContextAccessor http)
{
    private readonly Stack<CacheContext> _open = new();

    /// <summary>The innermost piece that is being rendered to be kept, or null.</summary>
    public CacheContext? Current => _open.TryPeek(out var context) ? context : null;

    public async Task<IHtmlContent> GetOrRenderAsync(CacheContext context, Func<Task<IHtmlContent>> render)
    {
        var key = KeyOf(context);
        if (pieces.Find(key) is { } kept)
        {
            Note(kept.Tags);
            return kept.Html;
        }
        var generation = evictions.Generation;
        _open.Push(context);
        try
        {
            var html = Flatten(await render());
            Note(context.Tags);
            pieces.Keep(key, new KeptPiece(html, [.. read.All, .. context.Tags]), context, generation);
            return html;
        }
        finally
        {
            _open.Pop();
            Current?.AddTag([.. context.Tags]);
        }
    }

    private void Note(IEnumerable<string> tags)
    {
        foreach (var tag in tags)
        {
            read.Add(tag);
            Current?.AddTag(tag);
        }
    }

    private string KeyOf(CacheContext context) =>
        string.Join('\n', context.Contexts.Order(StringComparer.Ordinal).Select(name => $"{name}={ValueOf(name)}").Prepend(context.CacheId));

    private string ValueOf(string name)
    {
        if (http.HttpContext is not { } context)
        {
            return "";
        }
        return name switch
        {
            "user" => context.User.Identity?.Name ?? "",
            "user.roles" => string.Join(',', context.User.FindAll(System.Security.Claims.ClaimTypes.Role).Select(role => role.Value).Order(StringComparer.Ordinal)),
            "route" => context.Request.Path.Value ?? "",
            "culture" => System.Globalization.CultureInfo.CurrentUICulture.Name,
            "query" => context.Request.QueryString.Value ?? "",
            _ when name.StartsWith("query:", StringComparison.Ordinal) => context.Request.Query[name["query:".Length..]].ToString(),
            _ => name,
        };
    }

    private static HtmlString Flatten(IHtmlContent content)
    {
        using var writer = new StringWriter();
        content.WriteTo(writer, System.Text.Encodings.Web.HtmlEncoder.Default);
        return new HtmlString(writer.ToString());
    }
}
