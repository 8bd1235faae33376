using System.Reflection;

namespace Fluid.Accessors;

/// <summary>Reads a property through a delegate that is made once.</summary>
public sealed class PropertyInfoAccessor : IMemberAccessor
{
    private readonly Func<object, object?> _read;

    /// <summary>Creates the reader of an instance property.</summary>
    public PropertyInfoAccessor(PropertyInfo propertyInfo)
    {
        ArgumentNullException.ThrowIfNull(propertyInfo);
        var owner = propertyInfo.DeclaringType!; // a property always has the type that declares it
        _read = owner.IsValueType
            ? propertyInfo.GetValue
            : typeof(PropertyInfoAccessor)
                .GetMethod(nameof(Reader), BindingFlags.NonPublic | BindingFlags.Static)!
                .MakeGenericMethod(owner, propertyInfo.PropertyType)
                .CreateDelegate<Func<MethodInfo, Func<object, object?>>>()(propertyInfo.GetMethod!); // checked by the caller: readable
    }

    /// <inheritdoc />
    public object? Get(object obj, string name, TemplateContext ctx) => _read(obj);

    private static Func<object, object?> Reader<T, TResult>(MethodInfo getter)
    {
        var read = getter.CreateDelegate<Func<T, TResult>>();
        return obj => read((T)obj);
    }
}
