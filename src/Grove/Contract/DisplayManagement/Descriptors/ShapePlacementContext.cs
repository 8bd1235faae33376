namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>A shape that asks for its place.</summary>
public class ShapePlacementContext
{
    /// <param name="shapeType">Its type.</param>
    /// <param name="displayType">How its content is shown.</param>
    /// <param name="differentiator">What tells it from its like.</param>
    /// <param name="zoneShape">The shape into whose zones it goes.</param>
    public ShapePlacementContext(string shapeType, string? displayType, string? differentiator, IShape zoneShape)
    {
        ShapeType = shapeType;
        DisplayType = displayType;
        Differentiator = differentiator;
        ZoneShape = zoneShape;
    }

    /// <summary>Its type.</summary>
    public string ShapeType { get; set; }

    /// <summary>How its content is shown.</summary>
    public string? DisplayType { get; set; }

    /// <summary>What tells it from its like.</summary>
    public string? Differentiator { get; set; }

    /// <summary>The shape into whose zones it goes.</summary>
    public IShape ZoneShape { get; set; }

    /// <summary>Who gave the answer.</summary>
    public string? Source { get; set; }
}
