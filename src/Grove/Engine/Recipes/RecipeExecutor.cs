using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Recipes.Models;
using YesSql;

namespace Grove.Recipes;

/// <summary>Runs planned recipes: every step in one unit of work, all of it or nothing.</summary>
public sealed partial class RecipeExecutor(ILogger<RecipeExecutor> logger)
{
    /// <summary>Runs all steps and commits; after a failure nothing is kept.</summary>
    /// <param name="plan">What to run.</param>
    /// <param name="scope">The services of a scope of a shell that has the plan's features.</param>
    /// <param name="environment">The values that expressions reach as <c>parameters('name')</c>.</param>
    /// <param name="cancellationToken">Stops between steps; nothing is kept.</param>
    /// <exception cref="RecipeExecutionException">A step failed; the message tells the file, the step and the reason.</exception>
    public async Task ExecuteAsync(
        RecipePlan plan, IServiceProvider scope, IDictionary<string, object>? environment = null,
        CancellationToken cancellationToken = default)
    {
        await RunAsync(plan, scope, environment, cancellationToken);
        await scope.GetRequiredService<ISession>().SaveChangesAsync(cancellationToken);
    }

    /// <summary>Runs all steps and leaves the commit to the caller; after a failure the scope's unit of work is cancelled.</summary>
    /// <inheritdoc cref="ExecuteAsync" path="/param"/>
    /// <inheritdoc cref="ExecuteAsync" path="/exception"/>
    public async Task RunAsync(
        RecipePlan plan, IServiceProvider scope, IDictionary<string, object>? environment = null,
        CancellationToken cancellationToken = default)
    {
        var session = scope.GetRequiredService<ISession>();
        using var run = new RecipeRun(scope, environment ?? new Dictionary<string, object>());
        try
        {
            foreach (var planned in plan.Steps)
            {
                cancellationToken.ThrowIfCancellationRequested();
                LogStep(planned.Recipe.Source, planned.Step.Number, planned.Step.Name);
                await run.StepAsync(planned);
                await session.FlushAsync(cancellationToken);
            }
        }
        catch
        {
            await session.CancelAsync();
            throw;
        }
    }

    [LoggerMessage(6001, LogLevel.Debug, "Recipe {File}: step {Number} ({Step}).")]
    private partial void LogStep(string file, int number, string step);
}
