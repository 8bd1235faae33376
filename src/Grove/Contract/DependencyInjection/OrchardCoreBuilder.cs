using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Lets the host add to every shell what is not worth a module.</summary>
public class OrchardCoreBuilder
{
    private readonly List<(Action<IServiceCollection> Configure, int Order)> _services = [];
    private readonly List<(Action<IApplicationBuilder, IEndpointRouteBuilder, IServiceProvider> Configure, int Order)> _pipeline = [];

    /// <param name="services">The host's services.</param>
    public OrchardCoreBuilder(IServiceCollection services) => ApplicationServices = services;

    /// <summary>The host's services.</summary>
    public IServiceCollection ApplicationServices { get; }

    /// <summary>Adds services to every shell, after the startups of lower order.</summary>
    public OrchardCoreBuilder ConfigureServices(Action<IServiceCollection> configure, int order = 0)
    {
        _services.Add((configure, order));
        return this;
    }

    /// <summary>Adds middleware and routes to every shell's pipeline, after the startups of lower order.</summary>
    public OrchardCoreBuilder Configure(Action<IApplicationBuilder, IEndpointRouteBuilder, IServiceProvider> configure, int order = 0)
    {
        _pipeline.Add((configure, order));
        return this;
    }

    internal IReadOnlyList<(Action<IServiceCollection> Configure, int Order)> Services => _services;

    internal IReadOnlyList<(Action<IApplicationBuilder, IEndpointRouteBuilder, IServiceProvider> Configure, int Order)> Pipeline => _pipeline;
}
