using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Recipes;
using OrchardCore.Security.Permissions;
using OrchardCore.Settings;

namespace Grove.Features.CustomSettings;

/// <summary>Custom settings: their types, pages, permissions and recipe step.</summary>
[Feature("OrchardCore.CustomSettings")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<CustomSettingsTypes>();
        services.AddDisplayDriver<ISite, CustomSettingsDriver>();
        services.AddPermissionProvider<CustomSettingsPermissions>();
        services.AddScoped<IAuthorizationHandler, CustomSettingsAuthorization>();
        services.AddNavigationProvider<AdminMenu>();
        services.AddRecipeExecutionStep<CustomSettingsStep>();
    }
}
