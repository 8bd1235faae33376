using System.Collections;

namespace OrchardCore.DisplayManagement;

/// <summary>Makes named arguments for a shape.</summary>
public static class Arguments
{
    /// <summary>The entries of a dictionary.</summary>
    public static INamedEnumerable<object?> From(IDictionary<string, object?> dictionary) => new Named<object?>(dictionary);

    /// <summary>The readable properties of an object, such as an anonymous one.</summary>
    public static INamedEnumerable<object?> From<T>(T propertyObject) where T : notnull => new Named<object?>(
        propertyObject.GetType().GetProperties().Where(p => p.CanRead && p.GetIndexParameters().Length == 0)
            .ToDictionary(p => p.Name, p => p.GetValue(propertyObject)));

    private sealed class Named<T>(IDictionary<string, T> named) : INamedEnumerable<T>
    {
        IDictionary<string, T> INamedEnumerable<T>.Named => named;

        public IList<T> Positional => [];

        public int Count => named.Count;

        public IEnumerator<T> GetEnumerator() => named.Values.GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
