using Microsoft.Extensions.DependencyInjection;

namespace OrchardCore.DisplayManagement.Handlers;

/// <summary>Registers drivers.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>Adds a driver for a kind of object.</summary>
    public static IServiceCollection AddDisplayDriver<TModel, TDriver>(this IServiceCollection services) where TDriver : class, IDisplayDriver<TModel> =>
        services.AddScoped<IDisplayDriver<TModel>, TDriver>();
}
