using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Modules;

namespace Grove.Features.Contents;

/// <summary>The pages of content items, and where they are managed.</summary>
[Feature("OrchardCore.Contents")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<IContentHandler, ItemRoutes>();
        services.AddScoped<Patterns>();
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        routes.MapAreaControllerRoute(
            "DisplayContentItem", ItemRoutes.Area, "Contents/ContentItems/{contentItemId}", new { controller = "Item", action = "Display" });
        routes.MapAreaControllerRoute(
            "PreviewContentItem", ItemRoutes.Area, "Contents/ContentItems/{contentItemId}/Preview", new { controller = "Item", action = "Preview" });
    }
}
