using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.Modules.Services;

namespace Grove.Features.Autoroute;

/// <summary>Names an item inside an item by its display text where it has no path of its own.</summary>
internal sealed class ContainedRouteNames(ISlugService slugs) : ContentHandlerBase
{
    public override Task GetContentItemAspectAsync(ContentItemAspectContext context) => context.ForAsync<RouteHandlerAspect>(aspect =>
    {
        if (string.IsNullOrEmpty(aspect.Path))
        {
            var name = slugs.Slugify(context.ContentItem.DisplayText ?? string.Empty);
            aspect.Path = name.Length > 0 ? name : context.ContentItem.ContentItemId;
        }

        return Task.CompletedTask;
    });
}
