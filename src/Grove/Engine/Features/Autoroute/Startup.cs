using Grove.Features.Contents;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.DisplayManagement;
using OrchardCore.Modules;
using OrchardCore.Security.Permissions;

namespace Grove.Features.Autoroute;

/// <summary>Paths of items: made, kept, matched and linked to.</summary>
[Feature("OrchardCore.Autoroute")]
internal sealed class Startup : StartupBase
{
    public override int ConfigureOrder => 100;

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<AutoroutePart>().UseDisplayDriver<AutoroutePartDisplayDriver>().AddHandler<AutoroutePartHandler>();
        services.AddScoped<IPermissionProvider, AutoroutePermissions>();
        services.AddScoped<PathRules>();
        services.AddShapeTableProvider<SlugTemplates>();
        services.AddScoped<HomePage>();
        services.AddScopedIndexProvider<AutorouteIndexProvider>();
        services.AddDataMigration<AutorouteMigrations>();

        services.AddScoped<ContainedRoutes>();
        services.AddScoped<IContentHandler, ContainedRouteNames>();
        services.AddScoped<IContentHandler, ContainedItemPages>();

        services.AddSingleton<AutorouteEntries>();
        services.AddSingleton<IAutorouteEntries>(shell => shell.GetRequiredService<AutorouteEntries>());
        services.AddScoped<IContentHandleProvider, AutorouteHandles>();
        services.AddScoped<AutorouteTransformer>();
        services.Configure<AutorouteOptions>(ShowItems);
        LinkToPaths(services);
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        routes.MapAreaControllerRoute("FormerPath", ItemRoutes.Area, "Contents/FormerPath", new { controller = "FormerPath", action = "Moved" });
        routes.MapDynamicControllerRoute<AutorouteTransformer>("/{**path}");
    }

    private static void ShowItems(AutorouteOptions options)
    {
        options.GlobalRouteValues = new RouteValueDictionary { ["Area"] = ItemRoutes.Area, ["Controller"] = "Item", ["Action"] = "Display" };
        options.ContentItemIdKey = "contentItemId";
        options.ContainedContentItemIdKey = "containedContentItemId";
        options.JsonPathKey = "jsonPath";
    }

    // Routing's own way of finding the endpoints of links stays, behind ours.
    private static void LinkToPaths(IServiceCollection services)
    {
        var standard = services.LastOrDefault(service => service.ServiceType == typeof(IEndpointAddressScheme<RouteValuesAddress>));
        if (standard?.ImplementationType is { } type)
        {
            services.Remove(standard);
            services.AddSingleton<IEndpointAddressScheme<RouteValuesAddress>>(shell => ActivatorUtilities.CreateInstance<AutorouteAddresses>(
                shell, (IEndpointAddressScheme<RouteValuesAddress>)ActivatorUtilities.CreateInstance(shell, type)));
        }
    }
}
