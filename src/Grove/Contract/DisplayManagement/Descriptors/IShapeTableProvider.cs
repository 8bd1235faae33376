namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>Says, once a site start, what is to happen to shapes of a type.</summary>
public interface IShapeTableProvider
{
    /// <summary>Describes shape types.</summary>
    ValueTask DiscoverAsync(ShapeTableBuilder builder);
}
