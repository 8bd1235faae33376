using Grove.Kernel;
using Grove.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Environment.Shell;
using YesSql;
using YesSql.Sql;

namespace Grove.Tests.Storage;

/// <summary>The storage room of one shell, over a database of the test's own.</summary>
public sealed class Store : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    public Store(ShellSettings settings, SitePaths paths, Action<IServiceCollection>? configure = null)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<TimeProvider>(Time);
        services.AddSingleton(settings);
        services.AddSingleton(paths);
        Grove.Storage.Startup.AddStore(services);
        services.AddScoped<ArticleStates>();
        services.AddIndexProvider<ArticleIndexProvider>();
        services.AddScopedIndexProvider<ArticleStateIndexProvider>();
        configure?.Invoke(services);
        _services = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
        (Settings, Paths) = (settings, paths);
    }

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2030, 1, 2, 3, 4, 5, TimeSpan.Zero));

    public ShellSettings Settings { get; }

    public SitePaths Paths { get; }

    public IServiceProvider Services => _services;

    /// <summary>Another shell over the same database, as another process would have it.</summary>
    public Store Beside(Action<IServiceCollection>? configure = null) => new(Settings, Paths, configure);

    /// <summary>Does something in a scope and commits.</summary>
    public async Task WorkAsync(Func<IServiceProvider, Task> work)
    {
        await using var scope = _services.CreateAsyncScope();
        await work(scope.ServiceProvider);
        await scope.ServiceProvider.GetRequiredService<ISession>().SaveChangesAsync();
    }

    public Task WorkAsync(Func<ISession, Task> work) => WorkAsync((IServiceProvider scope) => work(scope.GetRequiredService<ISession>()));

    /// <summary>Reads something in a scope of its own.</summary>
    public async Task<T> ReadAsync<T>(Func<ISession, Task<T>> read)
    {
        await using var scope = _services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<ISession>());
    }

    public Task SaveAsync(params object[] documents) => WorkAsync(async (ISession session) =>
    {
        foreach (var document in documents)
        {
            await session.SaveAsync(document);
        }
    });

    public AsyncServiceScope Scope() => _services.CreateAsyncScope();

    public Task MigrateAsync() => _services.GetRequiredService<MigrationRunner>().RunEachAsync(_services);

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}

public class ArticleMigrations : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<ArticleIndex>(table => table
            .Column<string>("Title", column => column.WithLength(255))
            .Column<int>("Rank")
            .Column<DateTime>("Published"));
        await SchemaBuilder.AlterIndexTableAsync<ArticleIndex>(table => table.CreateIndex("IDX_ArticleIndex_Rank", "Rank", "DocumentId"));
        await SchemaBuilder.CreateMapIndexTableAsync<ArticleTagIndex>(table => table.Column<string>("Tag").Column<int>("Weight"));
        return 1;
    }

    public async Task<int> UpdateFrom1Async()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<ArticleStateIndex>(table => table.Column<string>("State"));
        await SchemaBuilder.AlterIndexTableAsync<ArticleStateIndex>(table => table.AddColumn<long>("Length"));
        return 2;
    }
}
