namespace OrchardCore.Environment.Cache;

/// <summary>How a piece of HTML is kept: under which id, for which circumstances, until when.</summary>
public class CacheContext
{
    private readonly HashSet<string> _contexts = new(StringComparer.Ordinal);
    private readonly HashSet<string> _tags = new(StringComparer.Ordinal);

    /// <param name="cacheId">The id.</param>
    public CacheContext(string cacheId) => CacheId = cacheId;

    /// <summary>The id.</summary>
    public string CacheId { get; }

    /// <summary>What the piece varies by: <c>user</c>, <c>route</c>, <c>query:page</c>, ….</summary>
    public ICollection<string> Contexts => _contexts;

    /// <summary>Names by which it is thrown away.</summary>
    public IEnumerable<string> Tags => _tags;

    /// <summary>The moment it ends.</summary>
    public DateTimeOffset? ExpiresOn { get; private set; }

    /// <summary>How long it lasts.</summary>
    public TimeSpan? ExpiresAfter { get; private set; }

    /// <summary>How long it lasts unused.</summary>
    public TimeSpan? ExpiresSliding { get; private set; }

    /// <summary>Adds what the piece varies by.</summary>
    public CacheContext AddContext(params string[] contexts)
    {
        _contexts.UnionWith(contexts);
        return this;
    }

    /// <summary>Takes out what the piece varied by.</summary>
    public CacheContext RemoveContext(string context)
    {
        _contexts.Remove(context);
        return this;
    }

    /// <summary>Adds names by which it is thrown away.</summary>
    public CacheContext AddTag(params string[] tags)
    {
        _tags.UnionWith(tags);
        return this;
    }

    /// <summary>Takes out a name by which it was thrown away.</summary>
    public CacheContext RemoveTag(string tag)
    {
        _tags.Remove(tag);
        return this;
    }

    /// <summary>Ends it at a moment.</summary>
    public CacheContext WithExpiryOn(DateTimeOffset expiry)
    {
        ExpiresOn = expiry;
        return this;
    }

    /// <summary>Ends it after a time.</summary>
    public CacheContext WithExpiryAfter(TimeSpan duration)
    {
        ExpiresAfter = duration;
        return this;
    }

    /// <summary>Ends it after a time without use.</summary>
    public CacheContext WithExpirySliding(TimeSpan window)
    {
        ExpiresSliding = window;
        return this;
    }
}
