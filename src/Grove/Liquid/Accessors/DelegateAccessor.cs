namespace Fluid.Accessors;

/// <summary>Reads members of any object through a function.</summary>
public sealed class DelegateAccessor : DelegateAccessor<object, object?>
{
    /// <summary>Creates the reader of a function that gets object and member name.</summary>
    public DelegateAccessor(Func<object, string, object?> getter) : base((obj, name, _) => getter(obj, name))
    {
    }
}

/// <summary>Reads members of <typeparamref name="T"/> through a function.</summary>
public class DelegateAccessor<T, TResult> : IMemberAccessor
{
    private readonly Func<T, string, TemplateContext, TResult> _getter;

    /// <summary>Creates the reader of a function that gets object, member name and rendering.</summary>
    public DelegateAccessor(Func<T, string, TemplateContext, TResult> getter) => _getter = getter;

    object? IMemberAccessor.Get(object obj, string name, TemplateContext ctx) => _getter((T)obj, name, ctx);
}
