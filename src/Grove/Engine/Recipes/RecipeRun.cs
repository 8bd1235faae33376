using System.Text.Json.Nodes;
using Grove.Recipes.Expressions;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Entities;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace Grove.Recipes;

/// <summary>One run of a plan: evaluates each step's expressions and hands it to the handlers.</summary>
internal sealed class RecipeRun : IDisposable
{
    private readonly string _executionId;
    private readonly IReadOnlyList<IRecipeStepHandler> _handlers;
    private readonly IDictionary<string, object> _environment;
    private readonly ExpressionSources _sources;
    private readonly Dictionary<RecipeFile, RecipeExpressions> _expressions = [];

    public RecipeRun(IServiceProvider scope, IDictionary<string, object> environment)
    {
        var ids = scope.GetRequiredService<IIdGenerator>();
        _executionId = ids.GenerateUniqueId();
        _environment = environment;
        _handlers = [.. scope.GetServices<IRecipeStepHandler>()];
        _sources = new ExpressionSources(
            ids.GenerateUniqueId, environment, scope.GetService<IConfiguration>()?.GetSection("OrchardCore"));
    }

    /// <summary>Carries out a step.</summary>
    /// <exception cref="RecipeExecutionException">No enabled feature knows the step, or it failed.</exception>
    public async Task StepAsync(PlannedStep planned)
    {
        var context = new RecipeExecutionContext
        {
            ExecutionId = _executionId,
            Environment = _environment,
            Name = planned.Step.Name,
            RecipeDescriptor = planned.Recipe.Descriptor,
        };
        try
        {
            context.Step = (JsonObject)ExpressionsOf(planned.Recipe).Evaluate(planned.Step.Json)!; // an object stays an object
            await HandleAsync(planned, context);
        }
        catch (Exception failure) when (failure is not (RecipeExecutionException or OperationCanceledException))
        {
            throw RecipeFailure.At(planned.Recipe.Source, planned.Step, failure.Message, failure);
        }

        if (context.Errors.Count > 0)
        {
            throw RecipeFailure.At(planned.Recipe.Source, planned.Step, string.Join(' ', context.Errors));
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var expressions in _expressions.Values)
        {
            expressions.Dispose();
        }
    }

    private async Task HandleAsync(PlannedStep planned, RecipeExecutionContext context)
    {
        var known = false;
        foreach (var handler in _handlers)
        {
            // A handler without a name may know any step.
            known |= handler is not NamedRecipeStepHandler named || planned.Step.Is(named.Handles);
            await handler.ExecuteAsync(context);
        }

        if (!known)
        {
            throw RecipeFailure.At(planned.Recipe.Source, planned.Step, "no enabled feature carries out steps of this name.");
        }
    }

    private RecipeExpressions ExpressionsOf(RecipeFile recipe)
        => _expressions.TryGetValue(recipe, out var expressions)
            ? expressions
            : _expressions[recipe] = new RecipeExpressions(recipe, _sources);
}
