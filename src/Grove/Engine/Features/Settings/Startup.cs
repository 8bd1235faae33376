using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Recipes;
using OrchardCore.Settings;

namespace Grove.Features.Settings;

[Feature("OrchardCore.Settings")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<ISiteService, SiteService>();
        services.AddScoped<ILocalClock, LocalClock>();
        services.AddRecipeExecutionStep<SettingsStep>();
    }
}
