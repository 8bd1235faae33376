using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Routing;

namespace Grove.Features.Autoroute;

/// <summary>Tells where an item inside an item, such as a term, is shown: at its path, by the item that holds it.</summary>
internal sealed class ContainedItemPages(AutorouteEntries entries, IOptions<AutorouteOptions> options) : ContentHandlerBase
{
    public override Task GetContentItemAspectAsync(ContentItemAspectContext context) => context.ForAsync<ContentItemMetadata>(async metadata =>
    {
        var (found, entry) = await entries.TryGetEntryByContentItemIdAsync(context.ContentItem.ContentItemId ?? string.Empty);
        if (found && entry!.ContainedContentItemId is not null)
        {
            metadata.DisplayRouteValues = new RouteValueDictionary(options.Value.GlobalRouteValues)
            {
                [options.Value.ContentItemIdKey] = entry.ContentItemId,
                [options.Value.ContainedContentItemIdKey] = entry.ContainedContentItemId,
                [options.Value.JsonPathKey] = entry.JsonPath,
            };
        }
    });
}
