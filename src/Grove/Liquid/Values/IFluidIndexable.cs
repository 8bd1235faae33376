using System.Diagnostics.CodeAnalysis;

namespace Fluid.Values;

/// <summary>Values by key, for <see cref="DictionaryValue"/>.</summary>
public interface IFluidIndexable
{
    /// <summary>How many keys there are.</summary>
    int Count { get; }

    /// <summary>The keys, in their order.</summary>
    IEnumerable<string> Keys { get; }

    /// <summary>Finds the value of a key.</summary>
    bool TryGetValue(string name, [MaybeNullWhen(false)] out FluidValue value);
}
