namespace OrchardCore.Recipes.Models;

/// <summary>How one step of a recipe went.</summary>
public class RecipeStepResult
{
    /// <summary>The step's name.</summary>
    public string? StepName { get; set; }

    /// <summary>Whether the step ran to its end, with or without success.</summary>
    public bool IsCompleted { get; set; }

    /// <summary>Whether the step did what it was asked to do.</summary>
    public bool IsSuccessful { get; set; }

    /// <summary>Why the step failed.</summary>
    public string[]? Errors { get; set; }
}
