using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;

namespace Grove.Features.Settings;

/// <summary>Leads to the general settings.</summary>
internal sealed class AdminMenu(IStringLocalizer<AdminMenu> S) : AdminNavigationProvider
{
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Settings"], NavigationConstants.AdminMenuConfigurationPosition, settings => settings
            .AddClass("settings").Id("settings")
            .Add(S["General"], "1", general => general
                .Url($"~/Admin/Settings/{GeneralSettingsDriver.GroupId}")
                .Permission(SettingsPermissions.ManageGroupSettings)
                .Resource(GeneralSettingsDriver.GroupId)
                .LocalNav()));
        return ValueTask.CompletedTask;
    }
}
