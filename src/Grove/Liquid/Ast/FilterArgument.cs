using System.Diagnostics.CodeAnalysis;

namespace Fluid.Ast;

/// <summary>An argument as the template wrote it, not yet evaluated.</summary>
[SuppressMessage("Performance", "CA1815", Justification = "Arguments are never compared.")]
public struct FilterArgument
{
    /// <summary>Creates an argument; a positional one has no name.</summary>
    public FilterArgument(string? name, Expression expression) => (Name, Expression) = (name, expression);

    /// <summary>The name, or null for a positional argument.</summary>
    public string? Name { get; }

    /// <summary>The value to evaluate.</summary>
    public Expression Expression { get; }
}
