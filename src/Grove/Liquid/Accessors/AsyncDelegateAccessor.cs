namespace Fluid.Accessors;

/// <summary>Reads members of any object through an awaited function.</summary>
public sealed class AsyncDelegateAccessor : AsyncDelegateAccessor<object, object?>
{
    /// <summary>Creates the reader of a function that gets object and member name.</summary>
    public AsyncDelegateAccessor(Func<object, string, Task<object?>> getter) : base((obj, name, _) => getter(obj, name))
    {
    }
}

/// <summary>Reads members of <typeparamref name="T"/> through an awaited function.</summary>
public class AsyncDelegateAccessor<T, TResult> : IAsyncMemberAccessor
{
    private readonly Func<T, string, TemplateContext, Task<TResult>> _getter;

    /// <summary>Creates the reader of a function that gets object, member name and rendering.</summary>
    public AsyncDelegateAccessor(Func<T, string, TemplateContext, Task<TResult>> getter) => _getter = getter;

    /// <summary>Reads the member, blocking until it is there: templates use <see cref="GetAsync"/>.</summary>
    public object? Get(object obj, string name, TemplateContext ctx) => GetAsync((T)obj, name, ctx).GetAwaiter().GetResult();

    /// <summary>Reads the member.</summary>
    public Task<TResult> GetAsync(T obj, string name, TemplateContext ctx) => _getter(obj, name, ctx);

    async Task<object?> IAsyncMemberAccessor.GetAsync(object obj, string name, TemplateContext ctx) => await _getter((T)obj, name, ctx);
}
