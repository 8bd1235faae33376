using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;

namespace Grove.Features.Setup;

[Feature("OrchardCore.Setup")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton<SetupToken>();
        services.AddScoped<SetupRules>();
        services.AddScoped<SiteSetup>();
    }
}
