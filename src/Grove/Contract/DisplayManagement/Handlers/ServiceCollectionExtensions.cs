using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Settings;

namespace OrchardCore.DisplayManagement.Handlers;

/// <summary>Registers drivers.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>Adds a driver for a kind of object.</summary>
    public static IServiceCollection AddDisplayDriver<TModel, TDriver>(this IServiceCollection services) where TDriver : class, IDisplayDriver<TModel> =>
        services.AddScoped<IDisplayDriver<TModel>, TDriver>();

    /// <summary>Adds a driver for a section of the site's settings.</summary>
    public static IServiceCollection AddSiteDisplayDriver<TDriver>(this IServiceCollection services) where TDriver : class, IDisplayDriver<ISite> =>
        services.AddDisplayDriver<ISite, TDriver>();
}
