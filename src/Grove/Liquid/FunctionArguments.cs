using Fluid.Values;

namespace Fluid;

/// <summary>The evaluated arguments of a function call: positional ones by index, named ones by name.</summary>
public sealed class FunctionArguments
{
    /// <summary>No arguments.</summary>
    public static readonly FunctionArguments Empty = new();

    private readonly FilterArguments _arguments;

    /// <summary>Creates an empty list of arguments.</summary>
    public FunctionArguments() => _arguments = new();

    /// <summary>Creates positional arguments.</summary>
    public FunctionArguments(params FluidValue[] values) => _arguments = new(values);

    internal FunctionArguments(FilterArguments arguments) => _arguments = arguments;

    /// <summary>How many positional arguments there are.</summary>
    public int Count => _arguments.Count;

    /// <summary>The names of the named arguments.</summary>
    public IEnumerable<string> Names => _arguments.Names;

    /// <summary>The values of the positional arguments.</summary>
    public IEnumerable<FluidValue> Values => _arguments.Values;

    /// <summary>The named argument, or nil.</summary>
    public FluidValue this[string name] => _arguments[name];

    /// <summary>The positional argument at <paramref name="index"/> (from 0), or nil.</summary>
    public FluidValue At(int index) => _arguments.At(index);

    /// <summary>Whether an argument of that name was given.</summary>
    public bool HasNamed(string name) => _arguments.HasNamed(name);

    /// <summary>Adds a positional argument.</summary>
    public FunctionArguments Add(FluidValue value)
    {
        _arguments.Add(value);
        return this;
    }

    /// <summary>Adds a named argument.</summary>
    public FunctionArguments Add(string name, FluidValue value)
    {
        _arguments.Add(name, value);
        return this;
    }
}
