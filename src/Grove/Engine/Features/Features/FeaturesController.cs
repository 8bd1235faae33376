using Grove.Access.Endpoints;
using Grove.Kernel.Modules;
using Grove.Kernel.Shells;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Modules;

namespace Grove.Features.Features;

/// <summary><c>/Admin/Features</c>: what the site can do, and the switches.</summary>
[Feature("OrchardCore.Features")]
[RequirePermission("ManageFeatures")]
public sealed class FeaturesController(
    ModuleCatalogue catalogue, EnabledFeatures enabled, FeatureSwitch features, INotifier notifier, IHtmlLocalizer<FeaturesController> H) : Controller
{
    private const string ListView = "~/Features/Features/Views/FeatureList.cshtml";

    /// <summary>Lists all features by category.</summary>
    [HttpGet, Admin("Features/{tenant?}", "Features")]
    public IActionResult Index() => View(ListView, catalogue.Features
        .Where(feature => !feature.IsTheme)
        .OrderBy(feature => feature.Category, StringComparer.CurrentCulture).ThenBy(feature => feature.Name, StringComparer.CurrentCulture)
        .Select(feature => new FeatureEntry(feature, enabled.Contains(feature.Id), features.DependentsOf(feature).Where(other => other != feature && enabled.Contains(other.Id)).ToList()))
        .ToList());

    /// <summary>Enables a feature with all that it depends on.</summary>
    [HttpPost, Admin("Features/{id}/Enable/{tenant?}", "FeaturesEnable"), ValidateAntiForgeryToken]
    public async Task<IActionResult> Enable(string id, CancellationToken cancellationToken)
    {
        if (catalogue.Find(id) is not { EnabledByDependencyOnly: false } feature)
        {
            return NotFound();
        }

        await features.EnableAsync(feature.Id, cancellationToken);
        await notifier.SuccessAsync(H["{0} was enabled.", feature.Name]);
        return RedirectToAction(nameof(Index));
    }

    /// <summary>Disables a feature with all that depend on it.</summary>
    [HttpPost, Admin("Features/{id}/Disable/{tenant?}", "FeaturesDisable"), ValidateAntiForgeryToken]
    public async Task<IActionResult> Disable(string id, CancellationToken cancellationToken)
    {
        if (catalogue.Find(id) is not { AlwaysEnabled: false } feature)
        {
            return NotFound();
        }

        await features.DisableAsync(feature.Id, cancellationToken);
        await notifier.SuccessAsync(H["{0} was disabled.", feature.Name]);
        return RedirectToAction(nameof(Index));
    }
}

/// <summary>A row of the list.</summary>
/// <param name="Feature">The feature.</param>
/// <param name="IsEnabled">Whether the site has it.</param>
/// <param name="EnabledDependents">The enabled features that go with it when it is disabled.</param>
public sealed record FeatureEntry(Feature Feature, bool IsEnabled, IReadOnlyList<Feature> EnabledDependents);
