using System.Diagnostics.CodeAnalysis;

namespace Fluid.Values;

/// <summary>Gives templates a dictionary of values.</summary>
public sealed class FluidValueDictionaryFluidIndexable : IFluidIndexable
{
    private readonly IDictionary<string, FluidValue> _dictionary;

    /// <summary>Wraps a dictionary.</summary>
    public FluidValueDictionaryFluidIndexable(IDictionary<string, FluidValue> dictionary) => _dictionary = dictionary;

    /// <inheritdoc />
    public int Count => _dictionary.Count;

    /// <inheritdoc />
    public IEnumerable<string> Keys => _dictionary.Keys;

    /// <inheritdoc />
    public bool TryGetValue(string name, [MaybeNullWhen(false)] out FluidValue value) => _dictionary.TryGetValue(name, out value);
}
