using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;

namespace Grove.Admin.Navigation;

/// <summary>Puts the groups that features share into their order; a group that nobody fills is not shown.</summary>
internal sealed class CommonGroups(IStringLocalizer<CommonGroups> text) : AdminNavigationProvider
{
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder
            .Add(text["Content"], NavigationConstants.AdminMenuContentPosition)
            .Add(text["Media"], "1.5")
            .Add(text["Design"], NavigationConstants.AdminMenuDesignPosition)
            .Add(text["Search"], NavigationConstants.AdminMenuSearchPosition)
            .Add(text["Access Control"], NavigationConstants.AdminMenuAccessControlPosition)
            .Add(text["Tools"], "90")
            .Add(text["Settings"], NavigationConstants.AdminMenuConfigurationPosition);
        return ValueTask.CompletedTask;
    }
}
