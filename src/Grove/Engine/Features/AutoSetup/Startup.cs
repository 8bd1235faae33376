using Grove.Kernel;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;

namespace Grove.Features.AutoSetup;

[Feature("OrchardCore.AutoSetup")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddScoped<IStartTask, AutoSetupTask>();
}
