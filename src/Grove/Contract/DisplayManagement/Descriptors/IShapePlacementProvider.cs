using OrchardCore.DisplayManagement.Handlers;

namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>Offers a source of placement; of several the one registered last is asked first.</summary>
public interface IShapePlacementProvider
{
    /// <summary>The source for one shape that is being built.</summary>
    Task<IPlacementInfoResolver?> BuildPlacementInfoResolverAsync(IBuildShapeContext context);
}
