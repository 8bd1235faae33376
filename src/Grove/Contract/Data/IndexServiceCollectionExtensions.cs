using Microsoft.Extensions.DependencyInjection;
using YesSql.Indexes;

namespace OrchardCore.Data;

/// <summary>Registers index providers.</summary>
public static class IndexServiceCollectionExtensions
{
    /// <summary>Registers an index provider that lives as long as the site.</summary>
    /// <typeparam name="TIndexProvider">The provider.</typeparam>
    /// <param name="services">The services.</param>
    public static IServiceCollection AddIndexProvider<TIndexProvider>(this IServiceCollection services)
        where TIndexProvider : class, IIndexProvider =>
        services.AddSingleton<IIndexProvider, TIndexProvider>();

    /// <summary>Registers an index provider that needs services of the running unit of work.</summary>
    /// <typeparam name="TScopedIndexProvider">The provider.</typeparam>
    /// <param name="services">The services.</param>
    public static IServiceCollection AddScopedIndexProvider<TScopedIndexProvider>(this IServiceCollection services)
        where TScopedIndexProvider : class, IScopedIndexProvider =>
        services.AddScoped<IScopedIndexProvider, TScopedIndexProvider>();
}
