using Grove.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Recipes;
using OrchardCore.Security.Permissions;
using OrchardCore.Settings;

namespace Grove.Features.Settings;

/// <summary>Every shell has settings to read: views, the local clock and signing in need them.</summary>
internal sealed class CoreStartup : StartupBase
{
    public override int Order => -5_000;

    public override void ConfigureServices(IServiceCollection services)
    {
        services.Configure<DocumentTypes>(types => types.Add<SiteSettings>("OrchardCore.Settings.SiteSettings, OrchardCore.Settings"));
        services.AddScoped<ISiteService, SiteService>();
        services.AddScoped<ILocalClock, LocalClock>();
        services.Configure<MvcOptions>(options => options.Filters.Add<SiteFeature>());
        services.AddRecipeExecutionStep<SettingsStep>();
    }
}

/// <summary>The pages of settings in the dashboard.</summary>
[Feature("OrchardCore.Settings")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddDisplayDriver<ISite, GeneralSettingsDriver>();
        services.AddPermissionProvider<SettingsPermissions>();
        services.AddNavigationProvider<AdminMenu>();
    }
}
