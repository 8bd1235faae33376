using Grove.Kernel.Shells;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Grove.Tests.Kernel;

public class HostServicesTests
{
    [Fact]
    public async Task A_shell_shares_the_hosts_singletons_but_not_its_routing()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Services.AddSingleton<Shared>();
        var descriptors = builder.Services.ToArray();
        await using var host = builder.Build();
        var services = new ServiceCollection();
        foreach (var descriptor in descriptors)
        {
            ((IServiceCollection)services).Add(descriptor);
        }

        var inherited = new HostServices(services, host.Services).Inherit();
        inherited.AddControllersWithViews();
        await using var shell = inherited.BuildServiceProvider();

        Assert.Same(host.Services.GetRequiredService<Shared>(), shell.GetRequiredService<Shared>());
        Assert.NotSame(host.Services.GetRequiredService<LinkGenerator>(), shell.GetRequiredService<LinkGenerator>());
        Assert.NotSame(host.Services.GetRequiredService<EndpointDataSource>(), shell.GetRequiredService<EndpointDataSource>());
        Assert.NotSame(Sources(host.Services), Sources(shell));
    }

    private static object Sources(IServiceProvider services) =>
        typeof(RouteOptions).GetProperty("EndpointDataSources", System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic)!
            .GetValue(services.GetRequiredService<IOptions<RouteOptions>>().Value)!;

    private sealed class Shared;
}
