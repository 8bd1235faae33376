using System.Collections.Concurrent;

namespace Grove.Kernel.Caching;

/// <summary>Tells every cache of the shell which tags are out of date.</summary>
public sealed class CacheTags
{
    private readonly ConcurrentBag<Func<IReadOnlyCollection<string>, Task>> _subscribers = [];
    private long _generation;

    /// <summary>Grows with every eviction: a reader that noted it before reading can see whether something was evicted since.</summary>
    public long Generation => Interlocked.Read(ref _generation);

    /// <summary>Asks to be told of evictions for as long as the shell lives.</summary>
    public void OnEvict(Func<IReadOnlyCollection<string>, Task> subscriber) => _subscribers.Add(subscriber);

    /// <summary>Drops all that was read under any of the tags. Call it after the change is committed.</summary>
    public async Task EvictAsync(IEnumerable<string> tags)
    {
        var evicted = tags.ToHashSet(StringComparer.Ordinal);
        Interlocked.Increment(ref _generation);
        foreach (var subscriber in _subscribers)
        {
            await subscriber(evicted);
        }
    }
}
