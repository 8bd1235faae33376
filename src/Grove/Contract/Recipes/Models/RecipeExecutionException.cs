namespace OrchardCore.Recipes.Models;

/// <summary>A recipe stopped at a step that failed; nothing of the recipe was kept.</summary>
#pragma warning disable CA1032 // The constructors are those of Orchard Core: the failed step is always known.
public class RecipeExecutionException : Exception
#pragma warning restore CA1032
{
    /// <summary>Tells which step failed and why.</summary>
    public RecipeExecutionException(RecipeStepResult recipeStepResult)
        : base(Describe(recipeStepResult)) => StepResult = recipeStepResult;

    /// <summary>Tells which step failed because of <paramref name="exception"/>.</summary>
    public RecipeExecutionException(Exception exception, RecipeStepResult recipeStepResult)
        : base(Describe(recipeStepResult), exception) => StepResult = recipeStepResult;

    /// <summary>The failed step and the reasons.</summary>
    public RecipeStepResult StepResult { get; }

    private static string Describe(RecipeStepResult result)
        => result.Errors is { Length: > 0 } errors
            ? string.Join(' ', errors)
            : $"The recipe step '{result.StepName}' failed.";
}
