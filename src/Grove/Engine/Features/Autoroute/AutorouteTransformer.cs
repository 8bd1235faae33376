using Grove.Features.Contents;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement.Routing;

namespace Grove.Features.Autoroute;

/// <summary>Leads a path to the item that has it, and a former path to where its item is now. Asks nothing but memory.</summary>
internal sealed class AutorouteTransformer(AutorouteEntries entries, IOptions<AutorouteOptions> options) : DynamicRouteValueTransformer
{
    public override async ValueTask<RouteValueDictionary> TransformAsync(HttpContext httpContext, RouteValueDictionary values)
    {
        var path = httpContext.Request.Path.Value ?? string.Empty;
        var table = await entries.TableAsync();
        if (table.TryFindPath(path, out var entry))
        {
            return Show(entry);
        }

        return table.TryFindMoved(path, out var moved)
            ? new RouteValueDictionary { ["Area"] = ItemRoutes.Area, ["Controller"] = "FormerPath", ["Action"] = "Moved", ["path"] = moved.Path }
            : null!; // null means that nobody has the path, whatever the signature says
    }

    private RouteValueDictionary Show(AutorouteEntry entry)
    {
        var route = new RouteValueDictionary(options.Value.GlobalRouteValues) { [options.Value.ContentItemIdKey] = entry.ContentItemId };
        if (entry.ContainedContentItemId is not null)
        {
            route[options.Value.ContainedContentItemIdKey] = entry.ContainedContentItemId;
            route[options.Value.JsonPathKey] = entry.JsonPath;
        }

        return route;
    }
}
