using Grove.Admin.Frame;
using Grove.Admin.Navigation;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Navigation;

namespace Grove.Admin;

/// <summary>The dashboard's frame and menu.</summary>
internal sealed class Startup : StartupBase
{
    public override int Order => -100;

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<INavigationManager, NavigationManager>();
        services.AddScoped<AdminFrame>();
        services.AddNavigationProvider<CommonGroups>();
    }
}
