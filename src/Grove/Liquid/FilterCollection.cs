using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Fluid;

/// <summary>The filters that templates may use, by name (case-sensitive). Fill it at start; it is read by many threads afterwards.</summary>
public sealed class FilterCollection : IEnumerable<KeyValuePair<string, FilterDelegate>>
{
    private readonly Dictionary<string, FilterDelegate> _filters;

    /// <summary>Creates an empty collection with room for <paramref name="capacity"/> filters.</summary>
    public FilterCollection(int capacity = 0) => _filters = new(capacity, StringComparer.Ordinal);

    /// <summary>How many filters there are.</summary>
    public int Count => _filters.Count;

    /// <summary>Adds a filter, or replaces the one of that name.</summary>
    public void AddFilter(string name, FilterDelegate d) => _filters[name] = d;

    /// <summary>Finds a filter.</summary>
    public bool TryGetValue(string name, [MaybeNullWhen(false)] out FilterDelegate filter) => _filters.TryGetValue(name, out filter);

    /// <summary>Removes a filter if it is there.</summary>
    public void Remove(string name) => _filters.Remove(name);

    /// <summary>Removes every filter, the standard ones included.</summary>
    public void Clear() => _filters.Clear();

    /// <inheritdoc />
    public IEnumerator<KeyValuePair<string, FilterDelegate>> GetEnumerator() => _filters.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
