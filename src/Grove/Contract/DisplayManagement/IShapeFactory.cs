using OrchardCore.DisplayManagement.Implementation;

namespace OrchardCore.DisplayManagement;

/// <summary>Makes shapes; what the shape table says of a type happens to each one made here.</summary>
public interface IShapeFactory
{
    /// <summary>Makes a shape.</summary>
    /// <param name="shapeType">The name by which its template is found.</param>
    /// <param name="shapeFactory">Makes the object.</param>
    /// <param name="creating">Runs before; may replace the maker.</param>
    /// <param name="created">Runs after.</param>
    ValueTask<IShape> CreateAsync(string shapeType, Func<ValueTask<IShape>> shapeFactory, Action<ShapeCreatingContext>? creating, Action<ShapeCreatedContext>? created);
}
