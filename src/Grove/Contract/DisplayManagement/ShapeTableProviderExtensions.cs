using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Descriptors;

namespace OrchardCore.DisplayManagement;

/// <summary>Registers shape table providers.</summary>
public static class ShapeTableProviderExtensions
{
    /// <summary>Adds a provider; it runs once a site start.</summary>
    public static IServiceCollection AddShapeTableProvider<TShapeTableProvider>(this IServiceCollection services) where TShapeTableProvider : class, IShapeTableProvider =>
        services.AddScoped<IShapeTableProvider, TShapeTableProvider>();
}
