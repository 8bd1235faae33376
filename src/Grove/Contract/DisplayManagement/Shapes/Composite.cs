using System.Dynamic;

namespace OrchardCore.DisplayManagement.Shapes;

/// <summary>An object whose properties are made by setting them.</summary>
public class Composite : DynamicObject
{
    private readonly Dictionary<string, object?> _properties = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The properties, by name without regard to case.</summary>
    public IDictionary<string, object?> Properties => _properties;

    /// <inheritdoc/>
    public override bool TryGetMember(GetMemberBinder binder, out object? result)
    {
        if (!TryGetMemberImpl(binder.Name, out result))
        {
            result = null;
        }
        return true;
    }

    /// <inheritdoc/>
    public override bool TrySetMember(SetMemberBinder binder, object? value) => TrySetMemberImpl(binder.Name, value);

    /// <summary>Reads a property.</summary>
    protected virtual bool TryGetMemberImpl(string name, out object? result) => _properties.TryGetValue(name, out result);

    /// <summary>Sets a property.</summary>
    protected virtual bool TrySetMemberImpl(string name, object? value)
    {
        _properties[name] = value;
        return true;
    }
}
