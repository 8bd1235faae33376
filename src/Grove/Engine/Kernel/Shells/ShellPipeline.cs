using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OrchardCore.Modules;

namespace Grove.Kernel.Shells;

/// <summary>Builds a shell's pipeline from its startups: early middleware, routing, middleware, endpoints.</summary>
internal static class ShellPipeline
{
    // ASP.NET Core's own key: routing and endpoints then share this route builder, as they do in a WebApplication.
    private const string RoutesKey = "__GlobalEndpointRouteBuilder";

    public static async Task<RequestDelegate> BuildAsync(
        IServiceProvider services,
        IReadOnlyList<IStartup> startups,
        IReadOnlyList<(Action<IApplicationBuilder, IEndpointRouteBuilder, IServiceProvider> Configure, int Order)> hostSteps)
    {
        var app = new ApplicationBuilder(services);
        var routes = new ShellRoutes(app);
        app.Properties[RoutesKey] = routes;

        var steps = startups
            .Select(startup => (Configure: ConfigureAsync(startup), Order: startup.ConfigureOrder))
            .Concat(hostSteps.Select(step => (Wrap(step.Configure), step.Order)))
            .OrderBy(step => step.Order)
            .ToList();

        foreach (var (configure, _) in steps.Where(step => step.Order <= ShellFactory.BeforeRouting))
        {
            await configure(app, routes, services);
        }

        app.UseRouting();
        foreach (var (configure, _) in steps.Where(step => step.Order > ShellFactory.BeforeRouting))
        {
            await configure(app, routes, services);
        }

        app.UseEndpoints(_ => { });
        return app.Build();
    }

    private static Func<IApplicationBuilder, IEndpointRouteBuilder, IServiceProvider, ValueTask> ConfigureAsync(IStartup startup) =>
        async (app, routes, services) =>
        {
            if (startup is IAsyncStartup awaiting)
            {
                await awaiting.ConfigureAsync(app, routes, services);
            }

            startup.Configure(app, routes, services);
        };

    private static Func<IApplicationBuilder, IEndpointRouteBuilder, IServiceProvider, ValueTask> Wrap(
        Action<IApplicationBuilder, IEndpointRouteBuilder, IServiceProvider> configure) =>
        (app, routes, services) =>
        {
            configure(app, routes, services);
            return default;
        };

    private sealed class ShellRoutes(IApplicationBuilder app) : IEndpointRouteBuilder
    {
        public IServiceProvider ServiceProvider => app.ApplicationServices;

        public ICollection<EndpointDataSource> DataSources { get; } = [];

        public IApplicationBuilder CreateApplicationBuilder() => app.New();
    }
}
