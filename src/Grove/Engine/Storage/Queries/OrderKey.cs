using System.Linq.Expressions;
using System.Reflection;

namespace Grove.Storage.Queries;

/// <summary>A column to sort by.</summary>
/// <param name="Index">The index it belongs to.</param>
/// <param name="Column">From a row to the column's value, without boxing.</param>
/// <param name="Descending">Whether the greatest comes first.</param>
internal sealed record OrderKey(Type Index, LambdaExpression Column, bool Descending)
{
    private static readonly MethodInfo[] Sorts =
    [
        Sort(nameof(Queryable.OrderBy)), Sort(nameof(Queryable.OrderByDescending)), Sort(nameof(Queryable.ThenBy)), Sort(nameof(Queryable.ThenByDescending)),
    ];

    public static OrderKey Of<TIndex>(Expression<Func<TIndex, object?>> selector, bool descending)
    {
        ArgumentNullException.ThrowIfNull(selector);
        return new OrderKey(typeof(TIndex), Expression.Lambda(PredicateTranslation.Plain(selector.Body), selector.Parameters), descending);
    }

    /// <summary>Sorts by a value of each element; the first call sorts, those after it order what is left equal.</summary>
    public static IQueryable<T> Apply<T>(IQueryable<T> source, LambdaExpression key, bool descending, bool first)
    {
        var sort = Sorts[(first ? 0 : 2) + (descending ? 1 : 0)].MakeGenericMethod(typeof(T), key.ReturnType);
        return source.Provider.CreateQuery<T>(Expression.Call(sort, source.Expression, Expression.Quote(key)));
    }

    private static MethodInfo Sort(string name) =>
        typeof(Queryable).GetMethods().Single(method => method.Name == name && method.GetParameters().Length == 2);
}
