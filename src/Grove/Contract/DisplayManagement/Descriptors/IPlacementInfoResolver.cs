namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>Knows where shapes go.</summary>
public interface IPlacementInfoResolver
{
    /// <summary>Where a shape goes, or null where it does not know.</summary>
    PlacementInfo? ResolvePlacement(ShapePlacementContext placementContext);
}
