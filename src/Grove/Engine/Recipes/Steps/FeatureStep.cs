using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace Grove.Recipes.Steps;

/// <summary>
/// <c>{ "name": "feature", "enable": [ids], "disable": [ids] }</c>: the planner has read it and the shell that runs the recipe was
/// built with these features, so nothing is left to do.
/// </summary>
internal sealed class FeatureStep() : NamedRecipeStepHandler("feature")
{
    protected override Task HandleAsync(RecipeExecutionContext context) => Task.CompletedTask;
}
