using System.Data.Common;
using Grove.Storage.Providers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace Grove.Storage.Schema;

/// <summary>Runs schema operations as the statements that EF Core's generator makes of them for the database at hand.</summary>
internal sealed class SchemaSql(DatabaseProvider provider)
{
    /// <summary>Runs the operations in the given transaction.</summary>
    public async Task RunAsync(IReadOnlyList<MigrationOperation> operations, DbConnection connection, DbTransaction? transaction, CancellationToken cancellationToken)
    {
        var options = new DbContextOptionsBuilder();
        provider.Use(options, connection);
        await using var context = new DbContext(options.Options);
        await RunAsync(context.GetService<IMigrationsSqlGenerator>().Generate(operations), connection, transaction, cancellationToken);
    }

    /// <summary>Creates the tables of a context's model in the given transaction.</summary>
    public static Task CreateTablesAsync(DbContext context, DbConnection connection, DbTransaction? transaction, CancellationToken cancellationToken)
    {
        var model = context.GetService<IDesignTimeModel>().Model;
        var operations = context.GetService<IMigrationsModelDiffer>().GetDifferences(null, model.GetRelationalModel());
        return RunAsync(context.GetService<IMigrationsSqlGenerator>().Generate(operations, model), connection, transaction, cancellationToken);
    }

    private static async Task RunAsync(IReadOnlyList<MigrationCommand> statements, DbConnection connection, DbTransaction? transaction, CancellationToken cancellationToken)
    {
        foreach (var statement in statements)
        {
            await using var command = connection.CreateCommand();
            command.Transaction = transaction;
            command.CommandText = statement.CommandText;
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }
}
