namespace YesSql.Sql.Schema;

/// <summary>Describes a new table.</summary>
public interface ICreateTableCommand : ISchemaCommand
{
    /// <summary>Adds a column.</summary>
    /// <param name="columnName">Its name.</param>
    /// <param name="dbType">The type of its values.</param>
    /// <param name="column">Details.</param>
    ICreateTableCommand Column(string columnName, Type dbType, Action<ICreateColumnCommand>? column = null);

    /// <summary>Adds a column.</summary>
    /// <typeparam name="T">The type of its values.</typeparam>
    /// <param name="columnName">Its name.</param>
    /// <param name="column">Details.</param>
    ICreateTableCommand Column<T>(string columnName, Action<ICreateColumnCommand>? column = null);
}
