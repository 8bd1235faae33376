namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>Says, once a site start, what is to happen to shapes of a type.</summary>
public abstract class ShapeTableProvider : IShapeTableProvider
{
    /// <inheritdoc/>
    public abstract ValueTask DiscoverAsync(ShapeTableBuilder builder);
}
