using System.Linq.Expressions;
using System.Reflection;
using Fluid.Accessors;

namespace Fluid;

/// <summary>Registers members that templates may read.</summary>
public static class MemberAccessStrategyExtensions
{
    /// <summary>Registers every public property and field of <typeparamref name="T"/>.</summary>
    public static void Register<T>(this MemberAccessStrategy strategy) => Register(strategy, typeof(T));

    /// <summary>Registers every public property and field of a type.</summary>
    public static void Register(this MemberAccessStrategy strategy, Type type)
        => strategy.Register(type, PublicMembers.Of(type, strategy.MemberNameStrategy));

    /// <summary>Registers the named public properties and fields of <typeparamref name="T"/>.</summary>
    public static void Register<T>(this MemberAccessStrategy strategy, params string[] names) => Register(strategy, typeof(T), names);

    /// <summary>Registers the named public properties and fields of a type.</summary>
    public static void Register(this MemberAccessStrategy strategy, Type type, params string[] names)
        => strategy.Register(type, PublicMembers.Of(type, strategy.MemberNameStrategy, names));

    /// <summary>Registers the members that the expressions read: <c>x => x.Title</c>.</summary>
    public static void Register<T>(this MemberAccessStrategy strategy, params Expression<Func<T, object?>>[] names)
        => Register<T>(strategy, names.Select(MemberName).ToArray());

    /// <summary>Registers one reader for every member of <typeparamref name="T"/>.</summary>
    public static void Register<T>(this MemberAccessStrategy strategy, IMemberAccessor getter) => Register<T>(strategy, "*", getter);

    /// <summary>Registers one reader for every member of a type.</summary>
    public static void Register(this MemberAccessStrategy strategy, Type type, IMemberAccessor getter) => Register(strategy, type, "*", getter);

    /// <summary>Registers a reader under a name.</summary>
    public static void Register<T>(this MemberAccessStrategy strategy, string name, IMemberAccessor getter) => strategy.Register(typeof(T), [new(name, getter)]);

    /// <summary>Registers a reader under a name.</summary>
    public static void Register(this MemberAccessStrategy strategy, Type type, string name, IMemberAccessor getter)
        => strategy.Register(type, [new(name, getter)]);

    /// <summary>Registers a function that gets the name of any member of <typeparamref name="T"/>.</summary>
    public static void Register<T, TResult>(this MemberAccessStrategy strategy, Func<T, string, TResult> accessor)
        => Register<T>(strategy, new DelegateAccessor<T, TResult>((obj, name, _) => accessor(obj, name)));

    /// <summary>Registers a function that gets the name of any member of <typeparamref name="T"/> and the rendering.</summary>
    public static void Register<T, TResult>(this MemberAccessStrategy strategy, Func<T, string, TemplateContext, TResult> accessor)
        => Register<T>(strategy, new DelegateAccessor<T, TResult>(accessor));

    /// <summary>Registers an awaited function that gets the name of any member of <typeparamref name="T"/>.</summary>
    public static void Register<T, TResult>(this MemberAccessStrategy strategy, Func<T, string, Task<TResult>> accessor)
        => Register<T>(strategy, new AsyncDelegateAccessor<T, TResult>((obj, name, _) => accessor(obj, name)));

    /// <summary>Registers an awaited function that gets the name of any member of <typeparamref name="T"/> and the rendering.</summary>
    public static void Register<T, TResult>(this MemberAccessStrategy strategy, Func<T, string, TemplateContext, Task<TResult>> accessor)
        => Register<T>(strategy, new AsyncDelegateAccessor<T, TResult>(accessor));

    /// <summary>Registers a computed member.</summary>
    public static void Register<T, TResult>(this MemberAccessStrategy strategy, string name, Func<T, TResult> accessor)
        => Register<T>(strategy, name, new DelegateAccessor<T, TResult>((obj, _, _) => accessor(obj)));

    /// <summary>Registers a computed member that sees the rendering.</summary>
    public static void Register<T, TResult>(this MemberAccessStrategy strategy, string name, Func<T, TemplateContext, TResult> accessor)
        => Register<T>(strategy, name, new DelegateAccessor<T, TResult>((obj, _, context) => accessor(obj, context)));

    /// <summary>Registers a computed member that is awaited.</summary>
    public static void Register<T, TResult>(this MemberAccessStrategy strategy, string name, Func<T, Task<TResult>> accessor)
        => Register<T>(strategy, name, new AsyncDelegateAccessor<T, TResult>((obj, _, _) => accessor(obj)));

    /// <summary>Registers a computed member that is awaited and sees the rendering.</summary>
    public static void Register<T, TResult>(this MemberAccessStrategy strategy, string name, Func<T, TemplateContext, Task<TResult>> accessor)
        => Register<T>(strategy, name, new AsyncDelegateAccessor<T, TResult>((obj, _, context) => accessor(obj, context)));

    private static string MemberName<T>(Expression<Func<T, object?>> expression)
    {
        var body = expression.Body is UnaryExpression { NodeType: ExpressionType.Convert } conversion ? conversion.Operand : expression.Body;
        return body is MemberExpression { Member: PropertyInfo or FieldInfo } member
            ? member.Member.Name
            : throw new ArgumentException("Each expression must read one property or field.", nameof(expression));
    }
}
