using OrchardCore.Recipes.Models;

namespace Grove.Recipes;

/// <summary>Words the exception of a recipe that cannot go on: file, step and reason.</summary>
internal static class RecipeFailure
{
    /// <summary>The file as a whole is wrong.</summary>
    public static RecipeExecutionException In(string source, string reason, Exception? cause = null)
        => Make(stepName: null, $"{source}: {reason}", cause);

    /// <summary>One step of the file is wrong or failed.</summary>
    public static RecipeExecutionException At(string source, RecipeStep step, string reason, Exception? cause = null)
        => Make(step.Name, $"{source}, step {step.Number} ({step.Name}): {reason}", cause);

    private static RecipeExecutionException Make(string? stepName, string message, Exception? cause)
    {
        var result = new RecipeStepResult { StepName = stepName, IsCompleted = true, Errors = [message] };
        return cause is null ? new(result) : new(cause, result);
    }
}
