using OrchardCore.DisplayManagement.Shapes;

namespace OrchardCore.DisplayManagement.Zones;

/// <summary>The zones of a shape.</summary>
public class Zones : Composite
{
    private readonly Func<ValueTask<IShape>> _zoneFactory;
    private readonly ZoneHolding _parent;

    /// <param name="zoneFactory">Makes a zone.</param>
    /// <param name="parent">The shape whose zones these are.</param>
    public Zones(Func<ValueTask<IShape>> zoneFactory, ZoneHolding parent)
    {
        _zoneFactory = zoneFactory;
        _parent = parent;
    }

    /// <summary>A zone by name.</summary>
    public IShape this[string name]
    {
        get => _parent.Properties.TryGetValue(name, out var zone) && zone is IShape shape ? shape : new ZoneOnDemand(_zoneFactory, _parent, name);
        set => _parent.Properties[name] = value;
    }

    /// <summary>Whether something was added to a zone.</summary>
    public bool IsNotEmpty(string name) => !this[name].IsNullOrEmpty();

    /// <inheritdoc/>
    protected override bool TryGetMemberImpl(string name, out object? result)
    {
        result = this[name];
        return true;
    }

    /// <inheritdoc/>
    protected override bool TrySetMemberImpl(string name, object? value)
    {
        _parent.Properties[name] = value;
        return true;
    }
}
