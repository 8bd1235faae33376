using Grove.Kernel.Caching;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Caching.Memory;
using OrchardCore.Environment.Cache;

namespace Grove.Rendering.Shapes;

/// <summary>A piece of a page and the tags of what it was made from.</summary>
internal sealed record KeptPiece(HtmlString Html, IReadOnlyList<string> Tags);

/// <summary>Pieces of pages kept in memory, at most 32 MB, thrown away when one of their tags is evicted.</summary>
internal sealed class KeptPieces : IDisposable
{
    private const int MaxCharacters = 16 * 1024 * 1024;
    private readonly MemoryCache _cache = new(new MemoryCacheOptions { SizeLimit = MaxCharacters });
    private readonly Dictionary<string, HashSet<string>> _keysByTag = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();
    private readonly CacheTags _evictions;

    public KeptPieces(CacheTags evictions)
    {
        _evictions = evictions;
        evictions.OnEvict(Evict);
    }

    public KeptPiece? Find(string key) => _cache.Get<KeptPiece>(key);

    /// <summary>Keeps a piece, unless anything was evicted since it began to be made.</summary>
    public void Keep(string key, KeptPiece piece, CacheContext context, long generation)
    {
        var options = new MemoryCacheEntryOptions { Size = Math.Max(1, piece.Html.Value?.Length ?? 0) };
        options.AbsoluteExpiration = context.ExpiresOn;
        options.AbsoluteExpirationRelativeToNow = context.ExpiresAfter;
        options.SlidingExpiration = context.ExpiresSliding ?? (context.ExpiresOn is null && context.ExpiresAfter is null ? TimeSpan.FromMinutes(1) : null);
        options.RegisterPostEvictionCallback((_, _, _, _) => Forget(key, piece));
        lock (_lock)
        {
            if (_evictions.Generation != generation)
            {
                return;
            }
            foreach (var tag in piece.Tags)
            {
                if (!_keysByTag.TryGetValue(tag, out var keys))
                {
                    _keysByTag[tag] = keys = new(StringComparer.Ordinal);
                }
                keys.Add(key);
            }
            _cache.Set(key, piece, options);
        }
    }

    public void Dispose() => _cache.Dispose();

    private Task Evict(IReadOnlyCollection<string> tags)
    {
        lock (_lock)
        {
            foreach (var key in tags.SelectMany(tag => _keysByTag.GetValueOrDefault(tag) ?? []).ToHashSet(StringComparer.Ordinal))
            {
                _cache.Remove(key);
            }
        }
        return Task.CompletedTask;
    }

    private void Forget(string key, KeptPiece piece)
    {
        lock (_lock)
        {
            if (_cache.TryGetValue(key, out _))
            {
                return;
            }
            foreach (var tag in piece.Tags)
            {
                if (_keysByTag.TryGetValue(tag, out var keys) && keys.Remove(key) && keys.Count == 0)
                {
                    _keysByTag.Remove(tag);
                }
            }
        }
    }
}
