using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace OrchardCore.Modules;

/// <summary>The part of a startup that needs to await while the pipeline is built.</summary>
public interface IAsyncStartup
{
    /// <summary>Runs before <see cref="IStartup.Configure"/> of the same startup.</summary>
    ValueTask ConfigureAsync(IApplicationBuilder builder, IEndpointRouteBuilder routes, IServiceProvider serviceProvider);
}
