using Microsoft.Extensions.Options;
using OrchardCore.ResourceManagement;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers definitions of scripts and styles.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>Adds definitions.</summary>
    public static IServiceCollection AddResourceConfiguration<T>(this IServiceCollection services) where T : class, IConfigureOptions<ResourceManagementOptions> =>
        services.AddTransient<IConfigureOptions<ResourceManagementOptions>, T>();
}
