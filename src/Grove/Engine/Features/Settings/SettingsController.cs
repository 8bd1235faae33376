using Grove.Access.Endpoints;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.ContentManagement.Utilities;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.DisplayManagement.Zones;
using OrchardCore.Modules;
using OrchardCore.Settings;
using YesSql;

namespace Grove.Features.Settings;

/// <summary><c>/Admin/Settings/{groupId}</c>: one page for every group of settings, made of the drivers that know the group.</summary>
[Feature("OrchardCore.Settings")]
[AsksPermission("ManageSettings")]
[Admin("Settings/{groupId}", "AdminSettings")]
public sealed class SettingsController(
    ISiteService sites, IDisplayManager<ISite> display, IAuthorizationService authorization, IUpdateModelAccessor updater, INotifier notifier,
    ISession session, IHtmlLocalizer<SettingsController> H) : Controller
{
    private const string IndexView = "~/Features/Settings/Views/SettingsIndex.cshtml";

    /// <summary>Shows the group's form.</summary>
    [HttpGet]
    public async Task<IActionResult> Index(string groupId)
    {
        if (!await IsAllowedAsync(groupId))
        {
            return Forbid();
        }

        var site = await sites.GetSiteSettingsAsync();
        var shape = await display.BuildEditorAsync(site, updater.ModelUpdater, isNew: false, groupId);
        return shape is IZoneHolding { Zones: var zones } && zones.IsNotEmpty("Content") ? Page(groupId, shape) : NotFound();
    }

    /// <summary>Saves the group's form, or shows it again with what is wrong.</summary>
    [HttpPost, ActionName(nameof(Index)), ValidateAntiForgeryToken]
    public async Task<IActionResult> IndexPost(string groupId)
    {
        if (!await IsAllowedAsync(groupId))
        {
            return Forbid();
        }

        var site = await sites.LoadSiteSettingsAsync();
        var shape = await display.UpdateEditorAsync(site, updater.ModelUpdater, isNew: false, groupId);
        if (!ModelState.IsValid)
        {
            await session.CancelAsync();
            return Page(groupId, shape);
        }

        await sites.UpdateSiteSettingsAsync(site);
        await notifier.SuccessAsync(H["Site settings updated successfully."]);
        return RedirectToAction(nameof(Index), new { groupId });
    }

    private Task<bool> IsAllowedAsync(string groupId)
        => authorization.AuthorizeAsync(User, SettingsPermissions.ManageGroupSettings, (object)groupId);

    private ViewResult Page(string groupId, IShape shape)
        => View(IndexView, new SettingsIndexViewModel
        {
            Heading = groupId.Equals(GeneralSettingsDriver.GroupId, StringComparison.OrdinalIgnoreCase)
                ? H["General settings"].Value
                : groupId.CamelFriendly(),
            Shape = shape,
        });
}
