using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;
using OrchardCore.Navigation;
using OrchardCore.Settings;

namespace Grove.Admin.Frame;

/// <summary>What the dashboard's layout shows around every page.</summary>
/// <param name="SiteName">The site's name.</param>
/// <param name="Home">The address of the dashboard's home page.</param>
/// <param name="UserName">Who has signed in, or nobody.</param>
/// <param name="Menu">The menu as this user may see it; empty for those who may not enter.</param>
/// <param name="CurrentHref">The entry of the menu that leads to this page or to the one above it.</param>
public sealed record FrameModel(string SiteName, string Home, string? UserName, IReadOnlyList<MenuItem> Menu, string? CurrentHref);

/// <summary>Gathers what the dashboard's layout shows.</summary>
public sealed class AdminFrame(
    INavigationManager navigation, ISiteService sites, IAuthorizationService authorization, IOptions<AdminOptions> options)
{
    /// <summary>The frame of the page that is being rendered.</summary>
    public async Task<FrameModel> BuildAsync(ActionContext context)
    {
        var user = context.HttpContext.User;
        var mayEnter = await authorization.AuthorizeAsync(user, AdminPermissions.AccessAdminPanel);
        var menu = mayEnter ? (await navigation.BuildMenuAsync(NavigationConstants.AdminId, context)).ToList() : [];
        var request = context.HttpContext.Request;
        return new FrameModel(
            (await sites.GetSiteSettingsAsync()).SiteName ?? "",
            request.PathBase + "/" + options.Value.AdminUrlPrefix.Trim('/'),
            user.Identity is { IsAuthenticated: true } identity ? identity.Name : null,
            menu,
            CurrentEntry.Find(menu, request.PathBase + request.Path));
    }
}
