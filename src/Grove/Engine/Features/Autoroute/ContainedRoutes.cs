using System.Text.Json.Nodes;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Routing;

namespace Grove.Features.Autoroute;

/// <summary>Finds the paths of the items inside an item, such as a taxonomy's terms, below the item's own path.</summary>
internal sealed class ContainedRoutes(IContentManager content)
{
    public async Task<IReadOnlyList<ContainedRoute>> OfAsync(ContentItem item, string path)
    {
        var routes = new List<ContainedRoute>();
        await AddAsync(item, item.Data, path, routes);
        return routes;
    }

    private async Task AddAsync(ContentItem container, JsonObject json, string path, List<ContainedRoute> routes)
    {
        var places = await content.PopulateAspectAsync<ContainedContentItemsAspect>(container);
        foreach (var inside in places.Accessors.Select(accessor => accessor(json)).OfType<JsonArray>().SelectMany(items => items).OfType<JsonObject>())
        {
            var item = inside.ToObject<ContentItem>()!; // an object reads as an item
            var own = await content.PopulateAspectAsync<RouteHandlerAspect>(item);
            if (own.Disabled || string.IsNullOrEmpty(own.Path))
            {
                continue;
            }

            var full = own.Absolute ? own.Path.Trim('/') : $"{path}/{own.Path.Trim('/')}";
            if (full.Length <= AutoroutePart.MaxPathLength)
            {
                routes.Add(new ContainedRoute(item.ContentItemId, full, inside.GetPath().TrimStart('$', '.')));
                await AddAsync(item, inside, full, routes);
            }
        }
    }
}

/// <summary>The path of an item inside an item, and where in the outer one's JSON it stands.</summary>
internal sealed record ContainedRoute(string ContentItemId, string Path, string JsonPath);
