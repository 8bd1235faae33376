using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.Menu.Models;

namespace Grove.Features.Menu;

/// <summary>Whether somebody sees a menu item.</summary>
internal static class MenuVisibility
{
    /// <summary>
    /// An item that leads to content hides while that content is not live, and, where it asks for it, from those who may not view
    /// the content.
    /// </summary>
    public static async Task<bool> IsShownAsync(ContentItem menuItem, IServiceProvider services)
    {
        if (menuItem.As<ContentMenuItemPart>() is not { } part)
        {
            return true;
        }

        if (TargetOf(menuItem) is not { } target || await services.GetRequiredService<IContentManager>().GetAsync(target) is not { } item)
        {
            return false;
        }

        return !part.CheckContentPermissions
            || (services.GetRequiredService<IHttpContextAccessor>().HttpContext?.User is { } user
                && await services.GetRequiredService<IAuthorizationService>().AuthorizeAsync(user, CommonPermissions.ViewContent, item));
    }

    private static string? TargetOf(ContentItem menuItem)
        => ((JObject.FromObject(menuItem)?[nameof(ContentMenuItemPart)]?["SelectedContentItem"]?["ContentItemIds"] as JsonArray)?.FirstOrDefault())?.ToString();
}
