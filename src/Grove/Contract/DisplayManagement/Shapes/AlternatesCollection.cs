using System.Collections;

namespace OrchardCore.DisplayManagement.Shapes;

/// <summary>Names of templates to try before the shape's type, each once; the last is tried first.</summary>
public sealed class AlternatesCollection : IEnumerable<string>
{
    private readonly List<string> _names = [];

    /// <param name="alternates">The first names.</param>
    public AlternatesCollection(params string[] alternates) => AddRange(alternates);

    /// <summary>How many there are.</summary>
    public int Count => _names.Count;

    /// <summary>The most specific.</summary>
    public string? Last => _names.Count == 0 ? null : _names[^1];

    /// <summary>The name at a place.</summary>
    public string this[int index] => _names[index];

    /// <summary>Adds the most specific name so far; one that is there moves to the end.</summary>
    public void Add(string alternate)
    {
        ArgumentNullException.ThrowIfNull(alternate);
        _names.Remove(alternate);
        _names.Add(alternate);
    }

    /// <summary>Adds names, from general to specific.</summary>
    public void AddRange(IEnumerable<string>? alternates)
    {
        foreach (var name in alternates ?? [])
        {
            Add(name);
        }
    }

    /// <summary>Takes a name out.</summary>
    public void Remove(string alternate) => _names.Remove(alternate);

    /// <summary>Takes all out.</summary>
    public void Clear() => _names.Clear();

    /// <summary>Whether a name is there.</summary>
    public bool Contains(string alternate) => _names.Contains(alternate);

    /// <inheritdoc/>
    public IEnumerator<string> GetEnumerator() => _names.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
