using OrchardCore.DisplayManagement.Shapes;

namespace OrchardCore.DisplayManagement.Zones;

/// <summary>A shape with named zones.</summary>
public class ZoneHolding : Shape, IZoneHolding
{
    private readonly Func<ValueTask<IShape>> _zoneFactory;
    private Zones? _zones;

    /// <param name="zoneFactory">Makes a zone when something is first added to it.</param>
    public ZoneHolding(Func<ValueTask<IShape>> zoneFactory) => _zoneFactory = zoneFactory;

    /// <inheritdoc/>
    public Zones Zones => _zones ??= new Zones(_zoneFactory, this);

    /// <inheritdoc/>
    protected override bool TryGetMemberImpl(string name, out object? result)
    {
        if (!base.TryGetMemberImpl(name, out result))
        {
            result = Zones[name];
        }
        return true;
    }
}
