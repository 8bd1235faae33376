using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace OrchardCore.Modules;

/// <summary>What a feature adds to the site while it is enabled: services, middleware and routes.</summary>
public interface IStartup
{
    /// <summary>When <see cref="ConfigureServices"/> runs among all startups; lower runs first.</summary>
    int Order { get; }

    /// <summary>When <see cref="Configure"/> runs among all startups; lower runs first.</summary>
    int ConfigureOrder { get; }

    /// <summary>Adds the feature's services to the shell's container.</summary>
    void ConfigureServices(IServiceCollection services);

    /// <summary>Adds the feature's middleware and routes to the shell's pipeline.</summary>
    void Configure(IApplicationBuilder builder, IEndpointRouteBuilder routes, IServiceProvider serviceProvider);
}
