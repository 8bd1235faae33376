using Microsoft.AspNetCore.Routing;

namespace OrchardCore.ContentManagement;

/// <summary>The aspect that tells where an item is shown and managed, as route values.</summary>
public class ContentItemMetadata
{
    /// <summary>Where visitors see the item; null when they can't.</summary>
    public RouteValueDictionary? DisplayRouteValues { get; set; }

    /// <summary>Where the item is edited.</summary>
    public RouteValueDictionary? EditorRouteValues { get; set; }

    /// <summary>Where an item of this kind is made.</summary>
    public RouteValueDictionary? CreateRouteValues { get; set; }

    /// <summary>Where the item is removed.</summary>
    public RouteValueDictionary? RemoveRouteValues { get; set; }

    /// <summary>Where the item is managed.</summary>
    public RouteValueDictionary? AdminRouteValues { get; set; }
}
