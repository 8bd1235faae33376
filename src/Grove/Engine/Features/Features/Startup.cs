using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Security.Permissions;

namespace Grove.Features.Features;

[Feature("OrchardCore.Features")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<FeatureSwitch>();
        services.AddPermissionProvider<FeaturesPermissions>();
        services.AddNavigationProvider<AdminMenu>();
    }
}
