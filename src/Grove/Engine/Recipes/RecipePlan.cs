using OrchardCore.Recipes.Models;

namespace Grove.Recipes;

/// <summary>
/// A recipe made ready to run: nested recipes followed, every feature that it names known to exist. The caller builds the
/// shell with <see cref="Enable"/> and without <see cref="Disable"/>, then runs the plan in a scope of that shell.
/// </summary>
/// <param name="Recipe">The recipe that was asked for.</param>
/// <param name="Steps">All steps in order, those of nested recipes in place of the step that names them.</param>
/// <param name="Enable">Ids of the features and themes to enable, each once, in the order of the recipe.</param>
/// <param name="Disable">Ids of the features to disable.</param>
/// <param name="SiteTheme">The theme of public pages, or null to leave it.</param>
/// <param name="AdminTheme">The theme of the dashboard, or null to leave it.</param>
public sealed record RecipePlan(
    RecipeDescriptor Recipe,
    IReadOnlyList<PlannedStep> Steps,
    IReadOnlyList<string> Enable,
    IReadOnlyList<string> Disable,
    string? SiteTheme,
    string? AdminTheme);

/// <summary>A step with the recipe file that it stands in.</summary>
/// <param name="Recipe">The file, whose variables the step's expressions see.</param>
/// <param name="Step">The step as written.</param>
public sealed record PlannedStep(RecipeFile Recipe, RecipeStep Step);
