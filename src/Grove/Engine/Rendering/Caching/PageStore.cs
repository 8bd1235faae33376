using System.Globalization;
using Grove.Kernel.Caching;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Options;

namespace Grove.Rendering.Caching;

/// <summary>
/// Pages in memory, at most so many bytes, the least used thrown away first. A page whose making began before the last eviction is not kept:
/// what it was made from may be out of date.
/// </summary>
internal sealed class PageStore : IOutputCacheStore
{
    private readonly Dictionary<string, LinkedListNode<Page>> _pages = new(StringComparer.Ordinal);
    private readonly LinkedList<Page> _byUse = new(); // most recently used first
    private readonly Lock _lock = new();
    private readonly CacheTags _evictions;
    private readonly TimeProvider _time;
    private readonly long _maxBytes;
    private long _bytes;

    public PageStore(CacheTags evictions, TimeProvider time, IOptions<PageCacheOptions> options)
    {
        _evictions = evictions;
        _time = time;
        _maxBytes = options.Value.MaxBytes;
        evictions.OnEvict(tags =>
        {
            Evict(tags.Contains);
            return Task.CompletedTask;
        });
    }

    /// <summary>How many bytes the pages take.</summary>
    public long Bytes => Interlocked.Read(ref _bytes);

    public ValueTask<byte[]?> GetAsync(string key, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            if (!_pages.TryGetValue(key, out var node))
            {
                return new((byte[]?)null);
            }
            if (node.Value.Until <= _time.GetUtcNow())
            {
                Remove(node);
                return new((byte[]?)null);
            }
            _byUse.Remove(node);
            _byUse.AddFirst(node);
            return new(node.Value.Content);
        }
    }

    public ValueTask SetAsync(string key, byte[] value, string[]? tags, TimeSpan validFor, CancellationToken cancellationToken)
    {
        var began = tags?.FirstOrDefault(tag => tag.StartsWith(PageCachePolicy.GenerationTag, StringComparison.Ordinal));
        var page = new Page(key, value, [.. (tags ?? []).Where(tag => tag != began)], _time.GetUtcNow() + validFor);
        lock (_lock)
        {
            if (_pages.TryGetValue(key, out var before))
            {
                Remove(before);
            }
            var stale = began is not null && long.Parse(began[PageCachePolicy.GenerationTag.Length..], CultureInfo.InvariantCulture) != _evictions.Generation;
            if (stale || page.Size > _maxBytes / 8)
            {
                return ValueTask.CompletedTask;
            }
            _pages[key] = _byUse.AddFirst(page);
            _bytes += page.Size;
            while (_bytes > _maxBytes && _byUse.Last is { } oldest)
            {
                Remove(oldest);
            }
        }
        return ValueTask.CompletedTask;
    }

    public ValueTask EvictByTagAsync(string tag, CancellationToken cancellationToken)
    {
        Evict(candidate => candidate == tag);
        return ValueTask.CompletedTask;
    }

    private void Evict(Func<string, bool> isEvicted)
    {
        lock (_lock)
        {
            foreach (var node in _pages.Values.Where(node => node.Value.Tags.Any(isEvicted)).ToList())
            {
                Remove(node);
            }
        }
    }

    private void Remove(LinkedListNode<Page> node)
    {
        _pages.Remove(node.Value.Key);
        _byUse.Remove(node);
        _bytes -= node.Value.Size;
    }

    private sealed record Page(string Key, byte[] Content, string[] Tags, DateTimeOffset Until)
    {
        public long Size { get; } = Content.Length + (2 * Key.Length) + Tags.Sum(tag => 2 * tag.Length) + 200;
    }
}
