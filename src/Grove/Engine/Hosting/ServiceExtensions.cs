using System.Reflection;
using Grove.Kernel;
using Grove.Kernel.Modules;
using Grove.Kernel.Shells;
using Grove.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the CMS to a host.</summary>
public static class ServiceExtensions
{
    /// <summary>Adds the CMS with every module and theme that the host's build references.</summary>
    /// <returns>A builder for what the host adds to every site.</returns>
    public static OrchardCoreBuilder AddOrchardCms(this IServiceCollection services)
    {
        var builder = new OrchardCoreBuilder(services);
        services.TryAddSingleton(TimeProvider.System);
        services.AddHttpContextAccessor();
        services.AddSingleton(builder);
        services.AddSingleton(host => ModuleCatalogue.Read(Assembly.Load(host.GetRequiredService<IHostEnvironment>().ApplicationName)));
        services.AddSingleton(host => new SitePaths(
            host.GetRequiredService<IConfiguration>()["ORCHARD_APP_DATA"] is { Length: > 0 } folder
                ? folder
                : Path.Combine(host.GetRequiredService<IHostEnvironment>().ContentRootPath, "App_Data")));
        services.AddSingleton<IEnabledFeaturesStore, EnabledFeaturesReader>();
        services.AddSingleton<ShellSettingsFiles>();
        services.AddSingleton(SetupFeaturesOf(services));
        services.AddSingleton(host => new StartupCatalogue(host.GetRequiredService<ModuleCatalogue>(), host));
        services.AddSingleton(host => new HostServices(services, host));
        services.AddSingleton<ShellFactory>();
        services.AddSingleton(host => new ShellHost(
            host.GetRequiredService<ShellFactory>(), host.GetRequiredService<ShellSettingsFiles>(), host.GetRequiredService<IEnabledFeaturesStore>(),
            host.GetRequiredService<ModuleCatalogue>(), host.GetRequiredService<SetupFeatures>(), host.GetRequiredService<ILogger<ShellHost>>()));
        services.AddSingleton<ShellStarter>();
        services.AddSingleton<SiteEntrance>();
        services.AddHostedService(host => host.GetRequiredService<ShellStarter>());
        return builder;
    }

    internal static SetupFeatures SetupFeaturesOf(IServiceCollection services) =>
        services.FirstOrDefault(service => service.ServiceType == typeof(SetupFeatures))?.ImplementationInstance as SetupFeatures ?? new SetupFeatures();
}
