namespace Fluid.Ast;

/// <summary>Arguments, not yet evaluated, found by position or name.</summary>
public sealed class NamedExpressionList
{
    /// <summary>No arguments.</summary>
    public static readonly NamedExpressionList Empty = new();

    private readonly List<Expression> _positional = [];
    private readonly Dictionary<string, Expression> _named = new(StringComparer.Ordinal);

    /// <summary>Creates an empty list.</summary>
    public NamedExpressionList()
    {
    }

    /// <summary>Creates a list of positional arguments.</summary>
    public NamedExpressionList(IReadOnlyList<Expression> values) => _positional.AddRange(values);

    /// <summary>Creates a list of a tag's arguments.</summary>
    public NamedExpressionList(IReadOnlyList<FilterArgument> arguments)
    {
        foreach (var argument in arguments)
        {
            Add(argument.Name, argument.Expression);
        }
    }

    /// <summary>How many positional arguments there are.</summary>
    public int Count => _positional.Count;

    /// <summary>The names of the named arguments.</summary>
    public IEnumerable<string> Names => _named.Keys;

    /// <summary>The positional arguments.</summary>
    public IEnumerable<Expression> Values => _positional;

    /// <summary>The positional argument at an index (from 0), or null.</summary>
    public Expression? this[int index] => (uint)index < (uint)_positional.Count ? _positional[index] : null;

    /// <summary>The named argument, or null.</summary>
    public Expression? this[string name] => _named.GetValueOrDefault(name);

    /// <summary>The named argument, or the positional one at an index, or null.</summary>
    public Expression? this[string name, int index] => this[name] ?? this[index];

    /// <summary>Whether an argument of that name was given.</summary>
    public bool HasNamed(string name) => _named.ContainsKey(name);

    /// <summary>Adds an argument; a null name adds a positional one.</summary>
    public NamedExpressionList Add(string? name, Expression value)
    {
        if (name is null)
        {
            _positional.Add(value);
        }
        else
        {
            _named[name] = value;
        }

        return this;
    }
}
