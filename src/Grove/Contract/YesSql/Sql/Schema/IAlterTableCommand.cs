namespace YesSql.Sql.Schema;

/// <summary>Collects changes to a table.</summary>
public interface IAlterTableCommand : ISchemaCommand
{
    /// <summary>Adds a column.</summary>
    /// <param name="columnName">Its name.</param>
    /// <param name="dbType">The type of its values.</param>
    /// <param name="column">Details.</param>
    void AddColumn(string columnName, Type dbType, Action<IAddColumnCommand>? column = null);

    /// <summary>Adds a column.</summary>
    /// <typeparam name="T">The type of its values.</typeparam>
    /// <param name="columnName">Its name.</param>
    /// <param name="column">Details.</param>
    void AddColumn<T>(string columnName, Action<IAddColumnCommand>? column = null);

    /// <summary>Removes a column.</summary>
    /// <param name="columnName">Its name.</param>
    void DropColumn(string columnName);

    /// <summary>Renames a column.</summary>
    /// <param name="columnName">Its name.</param>
    /// <param name="newName">Its name from now on.</param>
    void RenameColumn(string columnName, string newName);

    /// <summary>Adds a database index.</summary>
    /// <param name="indexName">Its name without the site's prefix.</param>
    /// <param name="columnNames">Its columns, the most selective first.</param>
    void CreateIndex(string indexName, params string[] columnNames);

    /// <summary>Removes a database index.</summary>
    /// <param name="indexName">Its name without the site's prefix.</param>
    void DropIndex(string indexName);
}
