using System.Data.Common;
using Grove.Storage.Providers;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace Grove.Storage.Schema;

/// <summary>Makes sure that the tables of the document store itself are there before anybody uses them.</summary>
internal sealed class CoreTables(DatabaseProvider provider, TableNames names, SchemaSql sql) : IDisposable
{
    private readonly SemaphoreSlim _checking = new(1, 1);
    private volatile bool _checked;

    /// <summary>Creates what is missing; after the first success it costs nothing.</summary>
    public async ValueTask EnsureAsync(CancellationToken cancellationToken)
    {
        if (_checked)
        {
            return;
        }

        await _checking.WaitAsync(cancellationToken);
        try
        {
            if (!_checked)
            {
                await using var connection = provider.CreateConnection();
                await provider.PrepareAsync(connection, cancellationToken);
                if (!await ExistAsync(connection, cancellationToken))
                {
                    await CreateAsync(connection, cancellationToken);
                }

                _checked = true;
            }
        }
        finally
        {
            _checking.Release();
        }
    }

    public void Dispose() => _checking.Dispose();

    private async Task<bool> ExistAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT 1 FROM {TableNames.Quote(names.SingleDocument)} WHERE 1 = 0";
        try
        {
            await command.ExecuteNonQueryAsync(cancellationToken);
            return true;
        }
        catch (DbException error) when (provider.IsMissingTable(error))
        {
            return false;
        }
    }

    private async Task CreateAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        try
        {
            await using var transaction = await provider.BeginWriteAsync(connection, cancellationToken);
            await sql.RunAsync(Operations(), connection, transaction, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }
        catch (DbException error) when (provider.IsDuplicate(error))
        {
            // Another process has just created them.
        }
    }

    private IReadOnlyList<MigrationOperation> Operations()
    {
        var documents = new CreateTable(names.Document, provider);
        documents.Column<long>("Id", column => column.PrimaryKey().Identity());
        documents.Column<string>("Type", column => column.NotNull().WithLength(255));
        documents.Column<string>("Content", column => column.NotNull().Unlimited());
        documents.Column<long>("Version", column => column.NotNull());

        var singles = new CreateTable(names.SingleDocument, provider);
        singles.Column<string>("Type", column => column.PrimaryKey().NotNull().WithLength(255));
        singles.Column<long>("DocumentId", column => column.NotNull());
        singles.BelongsToDocument("DocumentId", names.Document);

        return
        [
            documents.Operation,
            new CreateIndexOperation { Name = "IX_" + names.Document + "_Type", Table = names.Document, Columns = ["Type"] },
            singles.Operation,
            new CreateIndexOperation { Name = "IX_" + names.SingleDocument + "_DocumentId", Table = names.SingleDocument, Columns = ["DocumentId"] },
        ];
    }
}
