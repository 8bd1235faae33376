namespace Fluid.Values;

/// <summary>A .NET object of which templates can read the registered members.</summary>
public sealed class ObjectValue : ObjectValueBase
{
    /// <summary>Wraps an object.</summary>
    public ObjectValue(object value) : base(value)
    {
    }
}
