using Grove.Storage.Providers;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using YesSql.Sql.Schema;

namespace Grove.Storage.Schema;

/// <summary>Describes a new table as an EF Core operation.</summary>
internal sealed class CreateTable(string name, DatabaseProvider provider) : ICreateTableCommand
{
    private readonly List<ColumnCommand> _columns = [];
    private readonly List<AddForeignKeyOperation> _owners = [];

    public string Name => name;

    public CreateTableOperation Operation
    {
        get
        {
            var table = new CreateTableOperation { Name = name };
            table.Columns.AddRange(_columns.Select(column => column.Operation));
            table.ForeignKeys.AddRange(_owners);
            var keys = _columns.Where(column => column.IsKey).Select(column => column.ColumnName).ToArray();
            if (keys is not [])
            {
                table.PrimaryKey = new AddPrimaryKeyOperation { Table = name, Name = "PK_" + name, Columns = keys };
            }

            table.UniqueConstraints.AddRange(_columns
                .Where(column => column.IsUnique)
                .Select(column => new AddUniqueConstraintOperation { Table = name, Name = $"AK_{name}_{column.ColumnName}", Columns = [column.ColumnName] }));
            return table;
        }
    }

    public ICreateTableCommand Column(string columnName, Type dbType, Action<ICreateColumnCommand>? column = null)
    {
        var command = new ColumnCommand(name, columnName, dbType, provider);
        column?.Invoke(command);
        _columns.Add(command);
        return this;
    }

    public ICreateTableCommand Column<T>(string columnName, Action<ICreateColumnCommand>? column = null) => Column(columnName, typeof(T), column);

    /// <summary>Lets the rows go when their document goes.</summary>
    public void BelongsToDocument(string column, string documents) => _owners.Add(new AddForeignKeyOperation
    {
        Table = name,
        Name = $"FK_{name}_{column}",
        Columns = [column],
        PrincipalTable = documents,
        PrincipalColumns = ["Id"],
        OnDelete = ReferentialAction.Cascade,
    });
}
