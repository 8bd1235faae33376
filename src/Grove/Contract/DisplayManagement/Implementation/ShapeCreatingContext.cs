namespace OrchardCore.DisplayManagement.Implementation;

/// <summary>A shape about to be made.</summary>
public class ShapeCreatingContext
{
    /// <summary>The services of the request.</summary>
    public IServiceProvider ServiceProvider { get; set; } = null!; // set by whoever makes the context

    /// <summary>Makes other shapes.</summary>
    public IShapeFactory ShapeFactory { get; set; } = null!; // set by whoever makes the context

    /// <summary>Its type.</summary>
    public string ShapeType { get; set; } = "";

    /// <summary>Makes it.</summary>
    public Func<ValueTask<IShape>> CreateAsync { get; set; } = null!; // set by whoever makes the context

    /// <summary>What runs once it is made.</summary>
    public IList<Func<ShapeCreatedContext, Task>> OnCreated { get; } = [];
}
