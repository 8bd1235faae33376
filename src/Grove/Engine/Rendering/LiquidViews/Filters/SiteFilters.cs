using Fluid;
using Fluid.Values;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Liquid;

namespace Grove.Rendering.LiquidViews.Filters;

/// <summary>Adds the filters of the site to the language. Features add their own with <c>AddLiquidFilter</c>.</summary>
internal sealed class SiteFilters : IConfigureOptions<TemplateOptions>
{
    public void Configure(TemplateOptions options)
    {
        TextFilters.AddTo(options.Filters);
        AddressFilters.AddTo(options.Filters);
        TimeFilters.AddTo(options.Filters);
        UserFilters.AddTo(options.Filters);
        ShapeFilters.AddTo(options.Filters);
        ContentFilters.AddTo(options.Filters);
    }
}

/// <summary>Reaches the services of the request from a filter.</summary>
internal static class FilterServices
{
    public static IServiceProvider Services(this TemplateContext context) => context is LiquidTemplateContext liquid
        ? liquid.Services
        : throw new InvalidOperationException("The filter needs the services of a request.");

    public static T Service<T>(this TemplateContext context) where T : notnull => context.Services().GetRequiredService<T>();

    public static FluidValue Html(string html) => new StringValue(html, encode: false);
}
