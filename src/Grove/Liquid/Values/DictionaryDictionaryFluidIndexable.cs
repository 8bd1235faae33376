using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Fluid.Values;

/// <summary>Gives templates an untyped dictionary; keys are read as text.</summary>
public sealed class DictionaryDictionaryFluidIndexable : IFluidIndexable
{
    private readonly IDictionary _dictionary;
    private readonly TemplateOptions _options;

    /// <summary>Wraps a dictionary.</summary>
    public DictionaryDictionaryFluidIndexable(IDictionary dictionary, TemplateOptions options)
        => (_dictionary, _options) = (dictionary, options);

    /// <inheritdoc />
    public int Count => _dictionary.Count;

    /// <inheritdoc />
    public IEnumerable<string> Keys => _dictionary.Keys.Cast<object>().Select(key => key.ToString() ?? "");

    /// <inheritdoc />
    public bool TryGetValue(string name, [MaybeNullWhen(false)] out FluidValue value)
    {
        foreach (DictionaryEntry entry in _dictionary)
        {
            if (entry.Key.ToString() == name)
            {
                value = FluidValue.Create(entry.Value, _options);
                return true;
            }
        }

        value = null;
        return false;
    }
}
