using OrchardCore.Data.Migration;

namespace Grove.Tests.Storage;

/// <summary>What the store promises, whatever database it stands on. Each test has a store of its own.</summary>
public abstract partial class StorageSpecification : IAsyncLifetime
{
    private readonly List<Store> _opened = [];

    /// <summary>A store with the tables of the article indexes, in an empty database.</summary>
    protected Store Store { get; private set; } = null!; // set before each test

    protected abstract Task<Store> OpenAsync(Action<Microsoft.Extensions.DependencyInjection.IServiceCollection>? configure = null);

    public virtual async ValueTask InitializeAsync()
    {
        Store = Keep(await OpenAsync(services => services.AddDataMigration<ArticleMigrations>()));
        await Store.MigrateAsync();
    }

    public virtual async ValueTask DisposeAsync()
    {
        foreach (var store in _opened)
        {
            await store.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }

    /// <summary>Has a store disposed when the test ends.</summary>
    protected Store Keep(Store store)
    {
        _opened.Add(store);
        return store;
    }

    protected static Article Titled(string title, int rank = 0, params string[] tags) => new() { Title = title, Rank = rank, Tags = [.. tags] };
}
