using OrchardCore.DisplayManagement.Zones;

namespace OrchardCore.DisplayManagement.Handlers;

/// <summary>A shape that drivers fill.</summary>
public interface IBuildShapeContext
{
    /// <summary>The shape.</summary>
    IShape Shape { get; }

    /// <summary>Makes the shapes that go into it.</summary>
    IShapeFactory ShapeFactory { get; }

    /// <summary>The page's frame.</summary>
    IZoneHolding Layout { get; set; }

    /// <summary>The page of an editor that is asked for; empty for the first.</summary>
    string GroupId { get; }

    /// <summary>Finds where a shape goes.</summary>
    FindPlacementDelegate FindPlacement { get; set; }
}
