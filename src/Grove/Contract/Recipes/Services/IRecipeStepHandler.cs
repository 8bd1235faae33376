using OrchardCore.Recipes.Models;

namespace OrchardCore.Recipes.Services;

/// <summary>Carries out the recipe steps that it recognises.</summary>
public interface IRecipeStepHandler
{
    /// <summary>Carries out the step if it is this handler's; otherwise does nothing.</summary>
    Task ExecuteAsync(RecipeExecutionContext context);
}
