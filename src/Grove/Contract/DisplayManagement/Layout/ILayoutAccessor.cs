using OrchardCore.DisplayManagement.Zones;

namespace OrchardCore.DisplayManagement.Layout;

/// <summary>The page's frame.</summary>
public interface ILayoutAccessor
{
    /// <summary>The layout shape of this request; made when first asked for.</summary>
    Task<IZoneHolding> GetLayoutAsync();
}
