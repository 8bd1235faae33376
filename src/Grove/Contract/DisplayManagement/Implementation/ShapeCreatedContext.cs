namespace OrchardCore.DisplayManagement.Implementation;

/// <summary>A shape just made.</summary>
public class ShapeCreatedContext
{
    /// <summary>The services of the request.</summary>
    public IServiceProvider ServiceProvider { get; set; } = null!; // set by whoever makes the context

    /// <summary>Makes other shapes.</summary>
    public IShapeFactory ShapeFactory { get; set; } = null!; // set by whoever makes the context

    /// <summary>Its type.</summary>
    public string ShapeType { get; set; } = "";

    /// <summary>The shape.</summary>
    public IShape Shape { get; set; } = null!; // set by whoever makes the context
}
