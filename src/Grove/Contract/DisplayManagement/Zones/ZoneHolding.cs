using System.Dynamic;
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
    public override bool TryGetMember(GetMemberBinder binder, out object? result)
    {
        if (!TryGetMemberImpl(binder.Name, out result))
        {
            result = Zones[binder.Name];
        }
        return true;
    }
}
