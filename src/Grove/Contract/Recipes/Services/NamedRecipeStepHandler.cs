using OrchardCore.Recipes.Models;

namespace OrchardCore.Recipes.Services;

/// <summary>Carries out the recipe steps of one name, compared without case.</summary>
public abstract class NamedRecipeStepHandler : IRecipeStepHandler
{
    /// <summary>The name of the steps to carry out.</summary>
#pragma warning disable CA1051 // A field in Orchard Core's public API.
    protected readonly string StepName;
#pragma warning restore CA1051

    /// <summary>Handles the steps named <paramref name="stepName"/>.</summary>
    protected NamedRecipeStepHandler(string stepName)
    {
        ArgumentException.ThrowIfNullOrEmpty(stepName);
        StepName = stepName;
    }

    internal string Handles => StepName;

    /// <inheritdoc/>
    public Task ExecuteAsync(RecipeExecutionContext context)
        => string.Equals(context.Name, StepName, StringComparison.OrdinalIgnoreCase)
            ? HandleAsync(context)
            : Task.CompletedTask;

    /// <summary>Carries out a step that has this handler's name.</summary>
    protected abstract Task HandleAsync(RecipeExecutionContext context);
}
