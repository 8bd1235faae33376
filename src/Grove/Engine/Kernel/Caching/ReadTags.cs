namespace Grove.Kernel.Caching;

/// <summary>What the current request has read, as tags: a page kept in the cache is dropped when any of its tags is evicted.</summary>
/// <remarks>Tags in use: <c>contentitemid:{id}</c>, <c>contenttype:{type}</c>, <c>settings</c>, <c>definitions</c>; features may add their own.</remarks>
public sealed class ReadTags
{
    private readonly HashSet<string> _tags = new(StringComparer.Ordinal);

    /// <summary>Notes that the request has read what <paramref name="tag"/> stands for.</summary>
    public void Add(string tag) => _tags.Add(tag);

    /// <summary>Everything noted so far.</summary>
    public IReadOnlyCollection<string> All => _tags;
}
