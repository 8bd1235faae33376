using Grove.Kernel.Caching;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.AspNetCore.Routing;
using OrchardCore.Settings;

namespace Grove.Features.HomeRoute;

/// <summary>Leads <c>/</c> to the route that the site's settings name.</summary>
internal sealed class HomeRouteTransformer(ISiteService sites, ReadTags read) : DynamicRouteValueTransformer
{
    public override async ValueTask<RouteValueDictionary> TransformAsync(HttpContext httpContext, RouteValueDictionary values)
    {
        read.Add("settings");
        var home = (await sites.GetSiteSettingsAsync()).HomeRoute;
        return home.Count > 0 ? new RouteValueDictionary(home) : null!; // null means that nobody is at home, whatever the signature says
    }
}
