using System.Text.Encodings.Web;
using System.Text.Unicode;
using Fluid;
using Grove.Rendering.Caching;
using Grove.Rendering.ContentItems;
using Grove.Rendering.DisplayManagers;
using Grove.Rendering.Errors;
using Grove.Rendering.LiquidViews;
using Grove.Rendering.LiquidViews.Filters;
using Grove.Rendering.LiquidViews.Tags;
using Grove.Rendering.Pages;
using Grove.Rendering.Placement;
using Grove.Rendering.Resources;
using Grove.Rendering.Security;
using Grove.Rendering.Shapes;
using Grove.Rendering.Templates;
using Grove.Rendering.Themes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.WebEncoders;
using OrchardCore.ContentManagement.Display;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors.ShapePlacementStrategy;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.DisplayManagement.Liquid;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.DisplayManagement.Razor;
using OrchardCore.DisplayManagement.Theming;
using OrchardCore.DisplayManagement.Title;
using OrchardCore.Liquid;
using OrchardCore.Modules;
using OrchardCore.ResourceManagement;

namespace Grove.Rendering;

/// <summary>Every shell renders: shapes and their templates, Liquid, pages in a layout, static files, the page cache, errors and security headers.</summary>
internal sealed class Startup : StartupBase
{
    public override int Order => -5_000;

    public override int ConfigureOrder => -9_000;

    public override void ConfigureServices(IServiceCollection services)
    {
        AddShapes(services);
        AddContentItems(services);
        AddLiquid(services);
        AddPages(services);
        AddResources(services);
        AddCaching(services);
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        app.UseMiddleware<SecurityHeadersMiddleware>();
        app.UseMiddleware<AssetMiddleware>();
        app.UseMiddleware<HeadMiddleware>();
        app.UseMiddleware<ErrorMiddleware>();
        app.UseOutputCache();
        app.UseMiddleware<PageCompression>();
    }

    private static void AddShapes(IServiceCollection services)
    {
        services.AddSingleton<ViewSources>();
        services.AddSingleton<ShapeTables>();
        services.AddSingleton<TemplateWatch>();
        services.AddSingleton<KeptPieces>();
        services.AddSingleton<ITemplateEngine, LiquidTemplates>();
        services.AddSingleton<ITemplateEngine, RazorTemplates>();
        services.AddScoped<ShapeCache>();
        services.AddScoped<SiteThemes>();
        services.AddScoped<CurrentTheme>();
        services.AddScoped<IThemeSelector, SiteThemeSelector>();
        services.AddScoped<IThemeSelector, AdminThemeSelector>();
        services.AddScoped<IShapeFactory, ShapeFactory>();
        services.AddScoped<IDisplayHelper, DisplayHelper>();
        services.AddScoped<PlacementFinder>();
        services.AddScoped<IPlacementNodeFilterProvider, PathFilter>();
        services.AddScoped(typeof(IDisplayManager<>), typeof(DisplayManager<>));
        services.AddShapeTableProvider<CoreShapes>();
    }

    private static void AddContentItems(IServiceCollection services)
    {
        services.AddScoped<TypedParts>();
        services.AddScoped<IContentItemDisplayManager, ContentItemDisplayManager>();
        services.AddScoped<IContentDisplayHandler, ContentItemDisplayCoordinator>();
        services.AddScoped<IPlacementNodeFilterProvider, ContentTypeFilter>();
        services.AddScoped<IPlacementNodeFilterProvider, ContentPartFilter>();
    }

    private static void AddLiquid(IServiceCollection services)
    {
        services.AddSingleton<LiquidViewParser>();
        services.AddSingleton<ParsedTexts>();
        services.AddScoped<LiquidRendering>();
        services.AddScoped<ILiquidTemplateManager, LiquidTemplateManager>();
        services.ConfigureOptions<TemplateOptionsSetup>();
        services.ConfigureOptions<SiteFilters>();
        services.ConfigureOptions<StandardSiteTags>();
        services.Configure<FluidParserOptions>(options => options.AllowParentheses = true);
    }

    private static void AddPages(IServiceCollection services)
    {
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddSingleton<ModuleViewEngine>();
        services.ConfigureOptions<ViewEngineSetup>();
        services.AddSingleton<IActionResultExecutor<ViewResult>, ThemedViewExecutor>();
        services.AddScoped<CurrentView>();
        services.AddScoped<ViewContexts>();
        services.AddScoped<PageWriter>();
        services.AddScoped<ILayoutAccessor, LayoutAccessor>();
        services.AddScoped<IPageTitleBuilder, PageTitleBuilder>();
        services.AddScoped<INotifier, Notifier>();
        services.AddScoped<NotifyFilter>();
        services.AddScoped<IUpdateModelAccessor, UpdateModelAccessor>();
        services.AddScoped<ControllerUpdaterFilter>();
        services.AddScoped<IOrchardDisplayHelper, OrchardHelper>();
        services.AddScoped<ContentPolicy>();
        services.Configure<MvcOptions>(options =>
        {
            options.ModelMetadataDetailsProviders.Add(new UnboundProperties());
            options.Filters.AddService<NotifyFilter>();
            options.Filters.AddService<ControllerUpdaterFilter>();
        });
    }

    private static void AddResources(IServiceCollection services)
    {
        services.AddSingleton<AssetFiles>();
        services.AddSingleton<AssetVersions>();
        services.Replace(ServiceDescriptor.Singleton<IFileVersionProvider>(provider => provider.GetRequiredService<AssetVersions>()));
        services.AddScoped<IResourceManager, ResourceManager>();
    }

    private static void AddCaching(IServiceCollection services)
    {
        services.AddOptions<PageCacheOptions>();
        services.AddSingleton<PageCachePolicy>();
        services.AddSingleton<PageStore>();
        services.AddSingleton<IOutputCacheStore>(provider => provider.GetRequiredService<PageStore>());
        services.AddOutputCache();
        services.AddOptions<OutputCacheOptions>().Configure<PageCachePolicy>((options, policy) => options.AddBasePolicy(policy));
    }
}
