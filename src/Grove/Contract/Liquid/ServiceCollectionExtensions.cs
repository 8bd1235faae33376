using Fluid;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace OrchardCore.Liquid;

/// <summary>Registers Liquid filters.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>Adds a filter under a name; the last of a name wins.</summary>
    public static IServiceCollection AddLiquidFilter<TLiquidFilter>(this IServiceCollection services, string name) where TLiquidFilter : class, ILiquidFilter
    {
        services.TryAddScoped<TLiquidFilter>();
        return services.Configure<TemplateOptions>(options => options.Filters.AddFilter(name, static (input, arguments, context) =>
            context is LiquidTemplateContext liquid
                ? liquid.Services.GetRequiredService<TLiquidFilter>().ProcessAsync(input, arguments, liquid)
                : throw new InvalidOperationException("The filter needs the services of a request.")));
    }
}
