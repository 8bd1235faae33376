using Grove.Admin.Home;
using Grove.Features.Contents.Editing;
using Grove.Features.Contents.Home;
using Grove.Features.Contents.Listing;
using Grove.Features.Contents.Permissions;
using Grove.Features.Contents.Trash;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.Modules.Services;
using OrchardCore.Navigation;
using OrchardCore.Security.Permissions;

namespace Grove.Features.Contents;

/// <summary>The pages of content items, and where they are managed: the dashboard's list, editor, verbs and trash, and who may do what.</summary>
[Feature("OrchardCore.Contents")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<IContentHandler, ItemRoutes>();
        services.AddScoped<Patterns>();
        services.AddSingleton<ISlugService, Slugs>();

        services.AddPermissionProvider<ContentPermissions>();
        services.AddPermissionProvider<ContentTypePermissions>();
        services.AddNavigationProvider<ContentMenu>();

        services.AddScoped<ContentTypesOfUser>();
        services.AddScoped<RowRules>();
        services.AddScoped<ContentList>();
        services.AddScoped<EditorStamp>();
        services.AddScoped<EditorPages>();
        services.AddScoped<Saving>();

        services.AddScoped<TrashBin>();
        services.AddScoped<IContentHandler, TrashKeeper>();
        services.AddIndexProvider<TrashIndexProvider>();
        services.AddDataMigration<TrashMigrations>();

        services.AddScoped<ContentLinks>();
        services.AddScoped<IDashboardPanel, CreatePanel>();
        services.AddScoped<IDashboardPanel, DraftsPanel>();
        services.AddScoped<IDashboardPanel, PublishedPanel>();
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        routes.MapAreaControllerRoute(
            "DisplayContentItem", ItemRoutes.Area, "Contents/ContentItems/{contentItemId}", new { controller = "Item", action = "Display" });
        routes.MapAreaControllerRoute(
            "PreviewContentItem", ItemRoutes.Area, "Contents/ContentItems/{contentItemId}/Preview", new { controller = "Item", action = "Preview" });
    }
}
