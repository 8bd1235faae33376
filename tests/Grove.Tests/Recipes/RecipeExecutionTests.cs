using Grove.Kernel;
using Grove.Recipes;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Entities;
using OrchardCore.Recipes;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using YesSql;

namespace Grove.Tests.Recipes;

public sealed class RecipeExecutionTests : IDisposable
{
    private readonly UnitOfWork _unit = new();
    private readonly List<string> _log = [];

    public void Dispose() => _unit.Dispose();

    [Fact]
    public async Task All_steps_run_in_order_and_are_committed_once()
    {
        await RunAsync("""{"name":"r","steps":[{"name":"NOTE","text":"a"},{"name":"note","text":"[js: parameters('SiteName')]"}]}""");

        Assert.Equal(["a", "Recovery"], _log);
        Assert.Equal(["flush", "flush", "commit"], _unit.Calls);
    }

    [Theory]
    [InlineData("""{"name":"fail","how":"throw"}""", "Test.recipe.json, step 2 (fail): it broke")]
    [InlineData("""{"name":"fail","how":"report"}""", "Test.recipe.json, step 2 (fail): first reason second reason")]
    [InlineData("""{"name":"nobody"}""", "Test.recipe.json, step 2 (nobody): no enabled feature carries out steps of this name.")]
    [InlineData("""{"name":"note","text":"[js: nope()]"}""", "Test.recipe.json, step 2 (note): the expression [js: nope()] cannot be evaluated: nope is not defined")]
    public async Task A_failing_step_keeps_nothing_and_tells_file_step_and_reason(string step, string message)
    {
        var failure = await Assert.ThrowsAsync<RecipeExecutionException>(() => RunAsync(
            $$"""{"name":"r","steps":[{"name":"note","text":"a"},{{step}},{"name":"note","text":"never"}]}"""));

        Assert.Equal(message, failure.Message);
        Assert.Equal(["a"], _log);
        Assert.Equal(["flush", "cancel"], _unit.Calls);
    }

    [Fact]
    public async Task A_cancelled_run_keeps_nothing()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => RunAsync("""{"name":"r","steps":[{"name":"note","text":"a"}]}""", cancelled.Token));

        Assert.Equal(["cancel"], _unit.Calls);
    }

    [Fact]
    public async Task Variables_belong_to_their_own_recipe()
    {
        var plan = await RecipeTexts.PlanAsync(
            """{"name":"r","variables":{"v":"outer"},"steps":[{"name":"note","text":"[js: variables('v')]"},{"name":"recipes","values":[{"name":"inner"}]}]}""",
            [],
            """{"name":"inner","variables":{"v":"inner"},"steps":[{"name":"note","text":"[js: variables('v')]"}]}""");

        await RunAsync(plan, TestContext.Current.CancellationToken);

        Assert.Equal(["outer", "inner"], _log);
    }

    private async Task RunAsync(string json, CancellationToken? cancellation = null)
        => await RunAsync(await RecipeTexts.PlanAsync(json), cancellation ?? TestContext.Current.CancellationToken);

    private async Task RunAsync(RecipePlan plan, CancellationToken cancellation)
    {
        await using var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<ISession>(_unit)
            .AddSingleton<IIdGenerator, IdGenerator>()
            .AddSingleton(_log)
            .AddScoped<RecipeExecutor>()
            .AddRecipeExecutionStep<NoteStep>()
            .AddRecipeExecutionStep<FailStep>()
            .BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<RecipeExecutor>().ExecuteAsync(
            plan, scope.ServiceProvider, new Dictionary<string, object> { ["SiteName"] = "Recovery" }, cancellation);
    }

    private sealed class NoteStep(List<string> log) : NamedRecipeStepHandler("note")
    {
        protected override Task HandleAsync(RecipeExecutionContext context)
        {
            log.Add(context.Step["text"]!.GetValue<string>());
            return Task.CompletedTask;
        }
    }

    private sealed class FailStep() : NamedRecipeStepHandler("fail")
    {
        protected override Task HandleAsync(RecipeExecutionContext context)
        {
            if (context.Step["how"]!.GetValue<string>() == "throw")
            {
                throw new InvalidOperationException("it broke");
            }

            context.Errors.Add("first reason");
            context.Errors.Add("second reason");
            return Task.CompletedTask;
        }
    }

    private sealed class UnitOfWork : ISession
    {
        public List<string> Calls { get; } = [];

        public Task SaveChangesAsync(CancellationToken cancellationToken = default) => Note("commit");

        public Task FlushAsync(CancellationToken cancellationToken = default) => Note("flush");

        public Task CancelAsync() => Note("cancel");

        public Task SaveAsync(object obj, bool checkConcurrency = false, string? collection = null, CancellationToken cancellationToken = default) => Note("save");

        public void Save(object obj, bool checkConcurrency = false, string? collection = null) => Calls.Add("save");

        public void Delete(object item, string? collection = null) => Calls.Add("delete");

        public void Detach(object item, string? collection = null) => Calls.Add("detach");

        public void Detach(IEnumerable<object> entries, string? collection = null) => Calls.Add("detach");

        public void DetachAll(string? collection = null) => Calls.Add("detach");

        public Task<IEnumerable<T>> GetAsync<T>(long[] ids, string? collection = null, CancellationToken cancellationToken = default) where T : class
            => Task.FromResult<IEnumerable<T>>([]);

        public IQuery Query(string? collection = null) => throw new NotSupportedException();

        public void Dispose() { }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;

        private Task Note(string call)
        {
            Calls.Add(call);
            return Task.CompletedTask;
        }
    }
}
