namespace OrchardCore.DisplayManagement.Zones;

/// <summary>A shape with named zones, as a layout or a content item has.</summary>
public interface IZoneHolding : IShape
{
    /// <summary>The zones by name; one that nobody used yet comes to be when something is added.</summary>
    Zones Zones { get; }
}
