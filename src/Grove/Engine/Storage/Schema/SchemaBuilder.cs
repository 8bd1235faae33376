using Grove.Storage.Providers;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using YesSql.Sql;
using YesSql.Sql.Schema;

namespace Grove.Storage.Schema;

/// <summary>Changes tables inside the transaction of the unit of work.</summary>
internal sealed class SchemaBuilder(WorkConnection connection, DatabaseProvider provider, TableNames names, SchemaSql sql) : ISchemaBuilder
{
    public Task CreateMapIndexTableAsync(Type indexType, Action<ICreateTableCommand> table, string? collection)
    {
        Collections.RequireDefault(collection);
        var name = names.Index(indexType);
        var command = new CreateTable(name, provider);
        command.Column<long>("Id", column => column.PrimaryKey().Identity());
        command.Column<long>("DocumentId", column => column.NotNull());
        command.BelongsToDocument("DocumentId", names.Document);
        table(command);
        return RunAsync(command.Operation, new CreateIndexOperation { Table = name, Name = "IDX_FK_" + name, Columns = ["DocumentId"] });
    }

    public Task AlterIndexTableAsync(Type indexType, Action<IAlterTableCommand> table, string? collection)
    {
        Collections.RequireDefault(collection);
        return AlterAsync(names.Index(indexType), table);
    }

    public Task DropMapIndexTableAsync(Type indexType, string? collection = null)
    {
        Collections.RequireDefault(collection);
        return RunAsync(new DropTableOperation { Name = names.Index(indexType) });
    }

    public Task CreateTableAsync(string name, Action<ICreateTableCommand> table)
    {
        var command = new CreateTable(names.With(name), provider);
        table(command);
        return RunAsync(command.Operation);
    }

    public Task AlterTableAsync(string name, Action<IAlterTableCommand> table) => AlterAsync(names.With(name), table);

    public Task DropTableAsync(string name) => RunAsync(new DropTableOperation { Name = names.With(name) });

    private Task AlterAsync(string name, Action<IAlterTableCommand> table)
    {
        var command = new AlterTable(name, names, provider);
        table(command);
        return RunAsync([.. command.Operations]);
    }

    private async Task RunAsync(params MigrationOperation[] operations)
    {
        await connection.BeginAsync(CancellationToken.None);
        await sql.RunAsync(operations, connection.Connection, connection.Transaction, CancellationToken.None);
    }
}
