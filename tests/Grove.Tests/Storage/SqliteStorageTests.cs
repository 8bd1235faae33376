using Grove.Kernel;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell;

namespace Grove.Tests.Storage;

public sealed class SqliteStorageTests : StorageSpecification
{
    private readonly string _folder = Directory.CreateTempSubdirectory("grove-storage-").FullName;

    protected override Task<Store> OpenAsync(Action<IServiceCollection>? configure = null) =>
        Task.FromResult(new Store(new ShellSettings(), new SitePaths(_folder), configure));

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task The_database_keeps_a_write_ahead_log()
    {
        await using var connection = new SqliteConnection($"Data Source={Store.Paths.Database}");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode";
        Assert.Equal("wal", await command.ExecuteScalarAsync(TestContext.Current.CancellationToken));
    }
}
