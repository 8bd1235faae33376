using System.Collections;

namespace YesSql.Services;

/// <summary>Conditions for query predicates; the store translates them to SQL.</summary>
public static class DefaultQueryExtensions
{
    /// <summary>Whether <paramref name="source"/> is one of <paramref name="values"/>.</summary>
    /// <param name="source">A column.</param>
    /// <param name="values">What to compare it with; an empty list matches nothing.</param>
    public static bool IsIn(this object? source, IEnumerable values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return values.Cast<object?>().Contains(source);
    }

    /// <summary>Whether <paramref name="source"/> is none of <paramref name="values"/>.</summary>
    /// <param name="source">A column.</param>
    /// <param name="values">What to compare it with; an empty list matches everything.</param>
    public static bool IsNotIn(this object? source, IEnumerable values) => !source.IsIn(values);

    /// <summary>Whether <paramref name="source"/> matches an SQL pattern (<c>%</c> any text, <c>_</c> any character).</summary>
    /// <param name="source">A column.</param>
    /// <param name="filter">The pattern.</param>
    /// <exception cref="NotSupportedException">Called outside a query.</exception>
    public static bool IsLike(this string source, string filter) =>
        throw new NotSupportedException("IsLike has a meaning only inside a query predicate.");
}
