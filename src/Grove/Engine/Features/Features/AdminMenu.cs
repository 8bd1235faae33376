using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;

namespace Grove.Features.Features;

/// <summary>Leads to the list of features.</summary>
internal sealed class AdminMenu(IStringLocalizer<AdminMenu> S) : AdminNavigationProvider
{
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Tools"], tools => tools
            .Add(S["Features"], features => features.Url("~/Admin/Features").Permission(FeaturesPermissions.ManageFeatures).LocalNav()));
        return ValueTask.CompletedTask;
    }
}
