using Microsoft.AspNetCore.Routing;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;

namespace Grove.Features.Contents;

/// <summary>Tells where an item is shown and managed unless another handler knows better.</summary>
internal sealed class ItemRoutes : ContentHandlerBase
{
    /// <summary>The module whose controllers show and manage items.</summary>
    public const string Area = "OrchardCore.Contents";

    public override Task GetContentItemAspectAsync(ContentItemAspectContext context) => context.ForAsync<ContentItemMetadata>(metadata =>
    {
        var item = context.ContentItem;
        metadata.CreateRouteValues ??= Route("Admin", "Create", "id", item.ContentType);
        metadata.EditorRouteValues ??= Route("Admin", "Edit", "contentItemId", item.ContentItemId);
        metadata.AdminRouteValues ??= Route("Admin", "Edit", "contentItemId", item.ContentItemId);
        metadata.RemoveRouteValues ??= Route("Admin", "Remove", "contentItemId", item.ContentItemId);
        metadata.DisplayRouteValues ??= Route("Item", "Display", "contentItemId", item.ContentItemId);
        return Task.CompletedTask;
    });

    private static RouteValueDictionary Route(string controller, string action, string key, string value) => new()
    {
        ["Area"] = Area,
        ["Controller"] = controller,
        ["Action"] = action,
        [key] = value,
    };
}
