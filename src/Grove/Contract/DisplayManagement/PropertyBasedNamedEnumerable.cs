using System.Collections;

namespace OrchardCore.DisplayManagement;

/// <summary>An object whose properties are the named arguments.</summary>
public abstract class PropertyBasedNamedEnumerable : INamedEnumerable<object?>
{
    /// <summary>How many properties there are.</summary>
    protected abstract int PropertyCount { get; }

    /// <summary>Their names, by index.</summary>
    protected abstract IReadOnlyList<string> PropertyNames { get; }

    IDictionary<string, object?> INamedEnumerable<object?>.Named => PropertyNames.Select((name, index) => (name, index)).ToDictionary(p => p.name, p => GetPropertyValue(p.index));

    IList<object?> INamedEnumerable<object?>.Positional => [];

    int IReadOnlyCollection<object?>.Count => PropertyCount;

    /// <summary>A property's value by index.</summary>
    protected abstract object? GetPropertyValue(int index);

    IEnumerator<object?> IEnumerable<object?>.GetEnumerator() => Enumerable.Range(0, PropertyCount).Select(GetPropertyValue).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<object?>)this).GetEnumerator();
}
