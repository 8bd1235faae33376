using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;

namespace Recovery.Resources.Reviews;

/// <summary>Puts the page of due reviews below the dashboard's content.</summary>
public sealed class AdminMenu(IStringLocalizer<AdminMenu> localizer) : AdminNavigationProvider
{
    private readonly IStringLocalizer S = localizer;

    /// <inheritdoc />
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Content"], content => content
            .Add(S["Due for review"], "9", reviews => reviews
                .Action("Index", "Reviews", "Recovery.Resources")
                .Permission(Permissions.ViewReviews)
                .LocalNav()));
        return ValueTask.CompletedTask;
    }
}
