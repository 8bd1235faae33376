using Fluid;
using Fluid.Values;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Settings;

namespace Grove.Rendering.LiquidViews.Filters;

/// <summary>Filters of addresses: <c>href</c>, <c>absolute_url</c>, <c>append_version</c>, <c>resource_url</c>.</summary>
internal static class AddressFilters
{
    public static void AddTo(FilterCollection filters)
    {
        filters.AddFilter("href", (input, _, context) => new StringValue(FromRoot(input.ToStringValue(), context)));
        filters.AddFilter("resource_url", (input, _, context) => new StringValue(FromRoot(input.ToStringValue(), context)));
        filters.AddFilter("absolute_url", AbsoluteAsync);
        filters.AddFilter("append_version", (input, _, context) => new StringValue(
            context.Service<IFileVersionProvider>().AddFileVersionToPath(Http(context)?.Request.PathBase ?? default, FromRoot(input.ToStringValue(), context))));
    }

    private static HttpContext? Http(TemplateContext context) => context.Services().GetService<IHttpContextAccessor>()?.HttpContext;

    private static string FromRoot(string address, TemplateContext context) => SiteAddress.FromRoot(address, Http(context)?.Request.PathBase ?? default);

    private static async ValueTask<FluidValue> AbsoluteAsync(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var address = FromRoot(input.ToStringValue(), context);
        if (Uri.TryCreate(address, UriKind.Absolute, out var absolute) && absolute.Scheme is "http" or "https" or "mailto" or "tel" && !address.StartsWith('/'))
        {
            return new StringValue(address);
        }
        var site = context.Services().GetService<ISiteService>() is { } sites ? await sites.GetSiteSettingsAsync() : null;
        if (site?.BaseUrl is { Length: > 0 } root)
        {
            return new StringValue(root.TrimEnd('/') + "/" + address.TrimStart('/'));
        }
        return Http(context)?.Request is { } request
            ? new StringValue($"{request.Scheme}://{request.Host}/{address.TrimStart('/')}")
            : new StringValue(address);
    }
}
