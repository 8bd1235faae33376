using System.Diagnostics.CodeAnalysis;
using Fluid.Values;

namespace Fluid;

/// <summary>Variables by name; what isn't here is looked for in the parent.</summary>
public sealed class Scope
{
    private readonly Dictionary<string, FluidValue> _values;
    private readonly bool _forLoop;

    /// <summary>Creates a scope without parent.</summary>
    public Scope() : this(null)
    {
    }

    /// <summary>Creates a scope within a parent.</summary>
    public Scope(Scope? parent) : this(parent, false)
    {
    }

    /// <summary>Creates a scope within a parent.</summary>
    /// <param name="parent">Where names are looked for that this scope lacks.</param>
    /// <param name="forLoopScope">Whether <see cref="SetValue"/> goes to the parent, as an assignment within a loop does.</param>
    /// <param name="stringComparer">How names are compared; by default letter case is ignored.</param>
    public Scope(Scope? parent, bool forLoopScope, StringComparer? stringComparer = default)
    {
        Parent = parent;
        _forLoop = forLoopScope && parent is not null;
        _values = new(stringComparer ?? parent?._values.Comparer ?? StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The enclosing scope.</summary>
    public Scope? Parent { get; }

    /// <summary>The names set in this scope itself.</summary>
    public IEnumerable<string> Properties => _values.Keys;

    /// <summary>The value of a name here or in an enclosing scope, or nil.</summary>
    public FluidValue GetValue(string name) => TryGetValue(name, out var value) ? value : NilValue.Instance;

    /// <summary>The value of the name that <paramref name="index"/> spells, or nil.</summary>
    public FluidValue GetIndex(FluidValue index) => GetValue(index.ToStringValue());

    /// <summary>Sets a variable; in a loop's scope, the enclosing one gets it.</summary>
    public void SetValue(string name, FluidValue value)
    {
        if (_forLoop)
        {
            Parent!.SetValue(name, value); // a loop's scope always has a parent
        }
        else
        {
            SetOwnValue(name, value);
        }
    }

    /// <summary>Sets a variable in this very scope.</summary>
    public void SetOwnValue(string name, FluidValue value) => _values[name] = value ?? NilValue.Instance;

    /// <summary>Forgets a variable; in a loop's scope, the enclosing one forgets it.</summary>
    public void Delete(string name)
    {
        if (_forLoop)
        {
            Parent!.Delete(name); // a loop's scope always has a parent
        }
        else
        {
            DeleteOwn(name);
        }
    }

    /// <summary>Forgets a variable of this very scope.</summary>
    public void DeleteOwn(string name) => _values.Remove(name);

    /// <summary>Copies this scope's own variables into another.</summary>
    public void CopyTo(Scope scope)
    {
        foreach (var (name, value) in _values)
        {
            scope.SetValue(name, value);
        }
    }

    internal bool TryGetValue(string name, [MaybeNullWhen(false)] out FluidValue value)
    {
        for (var scope = this; scope is not null; scope = scope.Parent)
        {
            if (scope._values.Count > 0 && scope._values.TryGetValue(name, out value))
            {
                return true;
            }
        }

        value = null;
        return false;
    }
}
