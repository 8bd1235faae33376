using System.Collections;
using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;
using Grove.Storage.Providers;
using YesSql.Services;

namespace Grove.Storage.Queries;

/// <summary>Turns the conditions that YesSql knows beyond plain C# into ones that EF Core translates.</summary>
/// <remarks><c>Contains</c>, <c>StartsWith</c> and <c>EndsWith</c> of text become <c>LIKE</c>, as in YesSql: they disregard case.</remarks>
internal sealed class PredicateTranslation(DatabaseProvider provider)
{
    private static readonly MethodInfo InList = typeof(Enumerable).GetMethods()
        .Single(method => method.Name == nameof(Enumerable.Contains) && method.GetParameters().Length == 2);

    private static readonly MethodInfo CaptureList = typeof(PredicateTranslation).GetMethod(nameof(ListOf), BindingFlags.NonPublic | BindingFlags.Static)!; // below

    public Expression<Func<TIndex, bool>> Translate<TIndex>(Expression<Func<TIndex, bool>> predicate)
    {
        ArgumentNullException.ThrowIfNull(predicate);
        return (Expression<Func<TIndex, bool>>)new Visitor(provider, predicate.Parameters[0]).Visit(predicate);
    }

    private static Expression ListOf<T>(IEnumerable values) => Capture.Value(values.Cast<object?>().Select(value => (T)Fit(value, typeof(T))!).ToList()); // a null stays one only where T has it

    private static object? Fit(object? value, Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        return value is null || plain.IsInstanceOfType(value) ? value
            : plain.IsEnum ? Enum.ToObject(plain, value)
            : Convert.ChangeType(value, plain, CultureInfo.InvariantCulture);
    }

    private sealed class Visitor(DatabaseProvider provider, ParameterExpression row) : ExpressionVisitor
    {
        protected override Expression VisitMethodCall(MethodCallExpression node)
        {
            if (node.Method.DeclaringType == typeof(DefaultQueryExtensions))
            {
                return node.Method.Name switch
                {
                    nameof(DefaultQueryExtensions.IsIn) => In(node),
                    nameof(DefaultQueryExtensions.IsNotIn) => Expression.Not(In(node)),
                    _ => provider.Like(Visit(node.Arguments[0]), Visit(node.Arguments[1])),
                };
            }

            if (node.Method.DeclaringType == typeof(string) && node.Object is { } text && node.Arguments is [{ } part] && part.Type == typeof(string)
                && Uses(text) && !Uses(part) && Pattern(node.Method.Name, (string?)Capture.Evaluate(part)) is { } pattern)
            {
                return provider.Like(Visit(text), Capture.Value(pattern));
            }

            return base.VisitMethodCall(node);
        }

        private MethodCallExpression In(MethodCallExpression node)
        {
            var column = Plain(node.Arguments[0]);
            var values = (IEnumerable?)Capture.Evaluate(node.Arguments[1]) ?? Array.Empty<object>();
            var list = (Expression)CaptureList.MakeGenericMethod(column.Type).Invoke(null, [values])!; // ListOf never returns null
            return Expression.Call(InList.MakeGenericMethod(column.Type), list, Visit(column));
        }

        private static string? Pattern(string method, string? part)
        {
            var escaped = part?.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("%", @"\%", StringComparison.Ordinal).Replace("_", @"\_", StringComparison.Ordinal);
            return method switch
            {
                nameof(string.Contains) when escaped is not null => $"%{escaped}%",
                nameof(string.StartsWith) when escaped is not null => $"{escaped}%",
                nameof(string.EndsWith) when escaped is not null => $"%{escaped}",
                _ => null,
            };
        }

        private bool Uses(Expression expression)
        {
            var search = new ParameterSearch(row);
            search.Visit(expression);
            return search.Found;
        }
    }

    /// <summary>An expression without the boxing that a parameter of type <see cref="object"/> asks for.</summary>
    public static Expression Plain(Expression expression) =>
        expression is UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.ConvertChecked } convert && convert.Type == typeof(object) ? convert.Operand : expression;

    private sealed class ParameterSearch(ParameterExpression parameter) : ExpressionVisitor
    {
        public bool Found { get; private set; }

        protected override Expression VisitParameter(ParameterExpression node)
        {
            Found |= node == parameter;
            return node;
        }
    }
}
