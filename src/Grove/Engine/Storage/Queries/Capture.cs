using System.Linq.Expressions;

namespace Grove.Storage.Queries;

/// <summary>Puts values into expressions the way the C# compiler does, so that EF Core makes parameters of them and caches the query.</summary>
internal static class Capture
{
    public static Expression Value<T>(T value)
    {
        Expression<Func<T>> read = () => value;
        return read.Body;
    }

    /// <summary>What an expression without parameters amounts to.</summary>
    public static object? Evaluate(Expression expression) =>
        Expression.Lambda<Func<object?>>(Expression.Convert(expression, typeof(object))).Compile(preferInterpretation: true)();

    /// <summary>Replaces the parameter of a lambda by an expression.</summary>
    public static Expression Apply(LambdaExpression lambda, Expression argument) => new Replacement(lambda.Parameters[0], argument).Visit(lambda.Body);

    private sealed class Replacement(ParameterExpression parameter, Expression argument) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? argument : node;
    }
}
