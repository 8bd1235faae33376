using Grove.Storage.Providers;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using YesSql.Sql.Schema;

namespace Grove.Storage.Schema;

/// <summary>Collects changes to a table as EF Core operations.</summary>
internal sealed class AlterTable(string name, TableNames names, DatabaseProvider provider) : IAlterTableCommand
{
    private readonly List<MigrationOperation> _operations = [];

    public string Name => name;

    public IReadOnlyList<MigrationOperation> Operations => _operations;

    public void AddColumn(string columnName, Type dbType, Action<IAddColumnCommand>? column = null)
    {
        var command = new ColumnCommand(name, columnName, dbType, provider);
        column?.Invoke(command);
        _operations.Add(command.ForExistingRows(nullableType: !dbType.IsValueType || Nullable.GetUnderlyingType(dbType) is not null));
        if (command.IsUnique)
        {
            _operations.Add(new CreateIndexOperation { Table = name, Name = $"AK_{name}_{columnName}", Columns = [columnName], IsUnique = true });
        }
    }

    public void AddColumn<T>(string columnName, Action<IAddColumnCommand>? column = null) => AddColumn(columnName, typeof(T), column);

    // Written out, as EF Core's generator for SQLite predates that database's own statement, which is the standard's.
    public void DropColumn(string columnName) =>
        _operations.Add(new SqlOperation { Sql = $"ALTER TABLE {TableNames.Quote(name)} DROP COLUMN {TableNames.Quote(columnName)}" });

    public void RenameColumn(string columnName, string newName) =>
        _operations.Add(new RenameColumnOperation { Table = name, Name = columnName, NewName = newName });

    public void CreateIndex(string indexName, params string[] columnNames) =>
        _operations.Add(new CreateIndexOperation { Table = name, Name = names.With(indexName), Columns = columnNames });

    public void DropIndex(string indexName) => _operations.Add(new DropIndexOperation { Table = name, Name = names.With(indexName) });
}
