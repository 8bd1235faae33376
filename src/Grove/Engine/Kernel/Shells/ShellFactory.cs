using Grove.Kernel.Modules;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell;
using OrchardCore.Modules;

namespace Grove.Kernel.Shells;

/// <summary>Builds shells: the host's services plus the startups of the enabled features.</summary>
internal sealed class ShellFactory(ModuleCatalogue catalogue, StartupCatalogue startups, HostServices host, OrchardCoreBuilder builder)
{
    /// <summary>Startups whose <see cref="IStartup.ConfigureOrder"/> is at most this add their middleware before routing.</summary>
    public const int BeforeRouting = -1000;

    /// <exception cref="UnknownFeatureException">An id that no module declares.</exception>
    /// <exception cref="CyclicFeatureException">Features that depend on each other in a circle.</exception>
    public async Task<Shell> BuildAsync(ShellSettings settings, IEnumerable<string> featureIds)
    {
        var features = FeatureOrder.Resolve(catalogue, featureIds);
        var enabled = startups.Of(features);
        var shell = new ShellAccessor();

        var services = host.Inherit();
        services.AddSingleton(shell);
        services.AddSingleton(_ => shell.Value);
        services.AddSingleton(settings);
        services.AddSingleton(new EnabledFeatures(features));
        foreach (var (configure, _) in ServiceSteps(enabled).OrderBy(step => step.Order))
        {
            configure(services);
        }

        var provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true });
        try
        {
            var pipeline = await ShellPipeline.BuildAsync(provider, enabled, builder.Pipeline);
            shell.Value = new Shell(settings, features, provider, pipeline, provider.DisposeAsync);
            return shell.Value;
        }
        catch
        {
            await provider.DisposeAsync();
            throw;
        }
    }

    private IEnumerable<(Action<IServiceCollection> Configure, int Order)> ServiceSteps(IReadOnlyList<IStartup> enabled) =>
        enabled.Select(startup => ((Action<IServiceCollection>)startup.ConfigureServices, startup.Order)).Concat(builder.Services);
}

/// <summary>Hands a shell to its own services, which exist a moment before it does.</summary>
internal sealed class ShellAccessor
{
    private Shell? _value;

    public Shell Value
    {
        get => _value ?? throw new InvalidOperationException("The shell is still being built; ask for it when a request or a start task runs.");
        set => _value = value;
    }
}
