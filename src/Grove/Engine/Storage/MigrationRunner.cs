using Grove.Storage.Migrations;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Data.Migration;
using OrchardCore.Data.Migration.Records;
using YesSql;
using YesSql.Sql;

namespace Grove.Storage;

/// <summary>Brings tables and definitions up to date by the migrations of the enabled features, each once, features before those that depend on them.</summary>
public sealed partial class MigrationRunner(ILogger<MigrationRunner> logger)
{
    private const int Attempts = 5;

    /// <summary>Runs all that is left to run within the unit of work of a scope; its owner commits, or takes everything back.</summary>
    /// <param name="scope">The services of the scope.</param>
    /// <param name="cancellationToken">Gives up between two migrations.</param>
    public async Task RunAsync(IServiceProvider scope, CancellationToken cancellationToken = default)
    {
        foreach (var migration in scope.GetServices<IDataMigration>())
        {
            cancellationToken.ThrowIfCancellationRequested();
            await RunAsync(migration, scope, cancellationToken);
        }
    }

    /// <summary>Runs all that is left to run, each migration in a scope and a transaction of its own: one that fails keeps nothing of itself and all of those before it.</summary>
    /// <param name="shell">The services of the shell.</param>
    /// <param name="cancellationToken">Gives up between two migrations.</param>
    public async Task RunEachAsync(IServiceProvider shell, CancellationToken cancellationToken = default)
    {
        for (var attempt = 1; await NextAsync(shell, cancellationToken) is { } type; attempt++)
        {
            await using var scope = shell.CreateAsyncScope();
            var session = scope.ServiceProvider.GetRequiredService<ISession>();
            try
            {
                var migration = scope.ServiceProvider.GetServices<IDataMigration>().First(migration => migration.GetType() == type);
                await RunAsync(migration, scope.ServiceProvider, cancellationToken);
                await session.SaveChangesAsync(cancellationToken);
                attempt = 0;
            }
            catch (ConcurrencyException) when (attempt < Attempts)
            {
                // Another machine runs the same migrations; what it has done is read anew.
            }
        }
    }

    /// <summary>Takes back the migrations of given types, within the unit of work of a scope: they run from the start if they are ever wanted again.</summary>
    /// <param name="scope">The services of the scope.</param>
    /// <param name="isMeant">Which migrations.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task UninstallAsync(IServiceProvider scope, Func<Type, bool> isMeant, CancellationToken cancellationToken = default)
    {
        foreach (var migration in scope.GetServices<IDataMigration>().Where(migration => isMeant(migration.GetType())).Reverse())
        {
            migration.SchemaBuilder = scope.GetRequiredService<ISchemaBuilder>();
            await MigrationSteps.UninstallAsync(migration);
            var documents = scope.GetRequiredService<SingleDocuments>();
            var record = await documents.LoadForUpdateAsync<DataMigrationRecord>(cancellationToken);
            record.DataMigrations.RemoveAll(entry => entry.DataMigrationClass == migration.GetType().FullName);
            await documents.SaveAsync(record, cancellationToken);
            LogUninstalled(migration.GetType().FullName!); // a migration is never an open generic type, which alone has none
        }
    }

    private static async Task<Type?> NextAsync(IServiceProvider shell, CancellationToken cancellationToken)
    {
        await using var scope = shell.CreateAsyncScope();
        var record = await scope.ServiceProvider.GetRequiredService<SingleDocuments>().GetAsync<DataMigrationRecord>(cancellationToken);
        return scope.ServiceProvider.GetServices<IDataMigration>()
            .FirstOrDefault(migration => MigrationSteps.HasNext(migration, Version(record, migration)))?.GetType();
    }

    private async Task RunAsync(IDataMigration migration, IServiceProvider scope, CancellationToken cancellationToken)
    {
        var documents = scope.GetRequiredService<SingleDocuments>();
        if (!MigrationSteps.HasNext(migration, Version(await documents.GetAsync<DataMigrationRecord>(cancellationToken), migration)))
        {
            return;
        }

        // Writing the record first locks it: nobody else runs a migration until this transaction has ended.
        var record = await documents.LoadForUpdateAsync<DataMigrationRecord>(cancellationToken);
        await documents.SaveAsync(record, cancellationToken);
        var session = scope.GetRequiredService<ISession>();
        await session.FlushAsync(cancellationToken);

        var name = migration.GetType().FullName!; // a migration is never an open generic type, which alone has none
        var entry = record.DataMigrations.Find(entry => entry.DataMigrationClass == name);
        if (entry is null)
        {
            record.DataMigrations.Add(entry = new() { DataMigrationClass = name });
        }

        migration.SchemaBuilder = scope.GetRequiredService<ISchemaBuilder>();
        entry.Version = await MigrationSteps.RunAsync(migration, entry.Version);
        await documents.SaveAsync(record, cancellationToken);
        await session.FlushAsync(cancellationToken);
        LogReached(name, entry.Version);
    }

    private static int? Version(DataMigrationRecord record, IDataMigration migration) =>
        record.DataMigrations.Find(entry => entry.DataMigrationClass == migration.GetType().FullName)?.Version;

    [LoggerMessage(110, LogLevel.Information, "The migration {Migration} has reached version {Version}")]
    private partial void LogReached(string migration, int? version);

    [LoggerMessage(111, LogLevel.Information, "The migration {Migration} was taken back")]
    private partial void LogUninstalled(string migration);
}
