using Fluid.Values;

namespace Fluid;

/// <summary>The evaluated arguments of a filter: positional ones by index, named ones by name.</summary>
public sealed class FilterArguments
{
    /// <summary>No arguments.</summary>
    public static readonly FilterArguments Empty = new();

    private List<FluidValue>? _positional;
    private Dictionary<string, FluidValue>? _named;

    /// <summary>Creates an empty list of arguments.</summary>
    public FilterArguments()
    {
    }

    /// <summary>Creates positional arguments.</summary>
    public FilterArguments(params FluidValue[] values) => _positional = [.. values];

    /// <summary>How many positional arguments there are.</summary>
    public int Count => _positional?.Count ?? 0;

    /// <summary>The names of the named arguments, in the order written.</summary>
    public IEnumerable<string> Names => _named?.Keys ?? Enumerable.Empty<string>();

    /// <summary>The values of the positional arguments, in the order written.</summary>
    public IEnumerable<FluidValue> Values => _positional ?? Enumerable.Empty<FluidValue>();

    /// <summary>The named argument, or nil.</summary>
    public FluidValue this[string name]
        => _named is not null && _named.TryGetValue(name, out var value) ? value : NilValue.Instance;

    /// <summary>The positional argument at <paramref name="index"/> (from 0), or nil.</summary>
    public FluidValue At(int index) => _positional is not null && (uint)index < (uint)_positional.Count ? _positional[index] : NilValue.Instance;

    /// <summary>Whether an argument of that name was given.</summary>
    public bool HasNamed(string name) => _named is not null && _named.ContainsKey(name);

    /// <summary>Adds a positional argument.</summary>
    public FilterArguments Add(FluidValue value)
    {
        (_positional ??= []).Add(value);
        return this;
    }

    /// <summary>Adds a named argument; a null name adds a positional one. The last value of a name wins.</summary>
    public FilterArguments Add(string? name, FluidValue value)
    {
        if (name is null)
        {
            return Add(value);
        }

        (_named ??= new(StringComparer.Ordinal))[name] = value;
        return this;
    }
}
