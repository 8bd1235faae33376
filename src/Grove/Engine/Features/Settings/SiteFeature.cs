using Microsoft.AspNetCore.Mvc.Filters;
using OrchardCore.Settings;

namespace Grove.Features.Settings;

/// <summary>Gives views the site's settings as a feature of the request.</summary>
internal sealed class SiteFeature(ISiteService sites) : IAsyncResourceFilter
{
    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        context.HttpContext.Features.Set(await sites.GetSiteSettingsAsync());
        await next();
    }
}
