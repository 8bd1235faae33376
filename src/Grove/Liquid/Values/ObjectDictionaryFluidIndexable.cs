using System.Diagnostics.CodeAnalysis;

namespace Fluid.Values;

/// <summary>Gives templates a dictionary of objects; an object is made a value when it is read.</summary>
public sealed class ObjectDictionaryFluidIndexable<T> : IFluidIndexable
{
    private readonly IDictionary<string, T> _dictionary;
    private readonly TemplateOptions _options;

    /// <summary>Wraps a dictionary.</summary>
    public ObjectDictionaryFluidIndexable(IDictionary<string, T> dictionary, TemplateOptions options)
        => (_dictionary, _options) = (dictionary, options);

    /// <inheritdoc />
    public int Count => _dictionary.Count;

    /// <inheritdoc />
    public IEnumerable<string> Keys => _dictionary.Keys;

    /// <inheritdoc />
    public bool TryGetValue(string name, [MaybeNullWhen(false)] out FluidValue value)
    {
        if (_dictionary.TryGetValue(name, out var found))
        {
            value = FluidValue.Create(found, _options);
            return true;
        }

        value = null;
        return false;
    }
}
