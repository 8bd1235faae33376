using Grove.Access.Endpoints;
using Grove.Kernel.Modules;
using Grove.Kernel.Shells;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell;

namespace Grove.Tests.Access;

/// <summary>Walks every endpoint of every feature of the engine.</summary>
public sealed class EndpointGuardTests
{
    [Fact]
    public async Task Every_endpoint_says_who_may_use_it()
    {
        var forgotten = (await GuardsAsync()).Where(guard => guard.IsForgotten).Select(guard => guard.Route);
        Assert.Equal("", string.Join(" ", forgotten.Distinct().Order(StringComparer.Ordinal)));
    }

    [Fact]
    public async Task Every_address_below_the_dashboards_prefix_asks_to_enter_it_and_for_more()
    {
        var admin = (await GuardsAsync()).Where(guard => guard.Route.StartsWith("/Admin", StringComparison.OrdinalIgnoreCase)).ToList();
        Assert.NotEmpty(admin);
        Assert.All(admin, guard => Assert.Contains("AccessAdminPanel", guard.Permissions));
        Assert.All(admin, guard => Assert.False(guard.IsOpen, guard.Route));
        Assert.All(admin.Where(guard => guard.Route != "/Admin"), guard => Assert.True(guard.Permissions.Count > 1, guard.Route));
    }

    private static async Task<IReadOnlyList<EndpointGuard>> GuardsAsync()
    {
        var folder = Directory.CreateTempSubdirectory("grove-endpoints-");
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(EndpointGuardTests).Assembly.GetName().Name,
            ContentRootPath = folder.FullName,
        });
        builder.Services.AddOrchardCms();
        await using var app = builder.Build();
        var features = app.Services.GetRequiredService<ModuleCatalogue>().Features.Select(feature => feature.Id);
        var shell = await app.Services.GetRequiredService<ShellHost>().BuildAsync(new ShellSettings(), features);
        var guards = EndpointGuard.Of(shell.Services.GetRequiredService<EndpointDataSource>()).ToList();
        await shell.DiscardAsync();
        folder.Delete(recursive: true);
        return guards;
    }
}
