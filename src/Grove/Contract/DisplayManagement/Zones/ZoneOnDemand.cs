using OrchardCore.DisplayManagement.Shapes;

namespace OrchardCore.DisplayManagement.Zones;

/// <summary>A zone that nothing was put into yet; the first addition makes the real one.</summary>
internal sealed class ZoneOnDemand(Func<ValueTask<IShape>> zoneFactory, ZoneHolding parent, string name) : Shape
{
    public override async ValueTask<IShape> AddAsync(object item, string? position)
    {
        if (item is null)
        {
            return this;
        }
        if (parent.Properties.TryGetValue(name, out var existing) && existing is IShape zone)
        {
            return await zone.AddAsync(item, position);
        }
        zone = await zoneFactory();
        zone.Properties["Parent"] = parent;
        zone.Properties["ZoneName"] = name;
        parent.Properties[name] = zone;
        return await zone.AddAsync(item, position);
    }
}
