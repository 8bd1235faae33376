using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;

namespace Grove.Features.CustomSettings;

/// <summary>Leads to each type of custom settings.</summary>
internal sealed class AdminMenu(CustomSettingsTypes types, IStringLocalizer<AdminMenu> S) : AdminNavigationProvider
{
    protected override async ValueTask BuildAsync(NavigationBuilder builder)
    {
        foreach (var type in await types.ListAsync())
        {
            builder.Add(S["Settings"], NavigationConstants.AdminMenuConfigurationPosition, settings => settings
                .Id("settings")
                .Add(new LocalizedString(type.DisplayName, type.DisplayName), item => item
                    .Url($"~/Admin/Settings/{type.Name}")
                    .Permission(CustomSettingsPermissions.For(type))
                    .LocalNav()));
        }
    }
}
