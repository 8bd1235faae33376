using Microsoft.AspNetCore.Routing;

namespace OrchardCore.ContentManagement.Routing;

/// <summary>Where a path is sent once its item is known: <c>OrchardCore.Contents</c>' <c>Item/Display</c>.</summary>
public class AutorouteOptions
{
    /// <summary>Area, controller and action that show an item.</summary>
    public RouteValueDictionary GlobalRouteValues { get; set; } = [];

    /// <summary>The route value that carries the item's id.</summary>
    public string ContentItemIdKey { get; set; } = string.Empty;

    /// <summary>The route value that carries the id of an item inside the item.</summary>
    public string ContainedContentItemIdKey { get; set; } = string.Empty;

    /// <summary>The route value that carries where inside the item.</summary>
    public string JsonPathKey { get; set; } = string.Empty;
}
