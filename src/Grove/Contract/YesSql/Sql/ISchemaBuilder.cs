using YesSql.Sql.Schema;

namespace YesSql.Sql;

/// <summary>Changes the database's tables, inside the transaction of the running unit of work.</summary>
public interface ISchemaBuilder
{
    /// <summary>Creates the table of an index with its <c>Id</c> and <c>DocumentId</c>; rows go with their document.</summary>
    /// <param name="indexType">The index.</param>
    /// <param name="table">Adds the index's own columns.</param>
    /// <param name="collection">The collection of the indexed documents.</param>
    Task CreateMapIndexTableAsync(Type indexType, Action<ICreateTableCommand> table, string? collection);

    /// <summary>Changes the table of an index.</summary>
    /// <param name="indexType">The index.</param>
    /// <param name="table">The changes.</param>
    /// <param name="collection">The collection of the indexed documents.</param>
    Task AlterIndexTableAsync(Type indexType, Action<IAlterTableCommand> table, string? collection);

    /// <summary>Removes the table of an index.</summary>
    /// <param name="indexType">The index.</param>
    /// <param name="collection">The collection of the indexed documents.</param>
    Task DropMapIndexTableAsync(Type indexType, string? collection = null);

    /// <summary>Creates a table.</summary>
    /// <param name="name">Its name without the site's prefix.</param>
    /// <param name="table">Adds the columns.</param>
    Task CreateTableAsync(string name, Action<ICreateTableCommand> table);

    /// <summary>Changes a table.</summary>
    /// <param name="name">Its name without the site's prefix.</param>
    /// <param name="table">The changes.</param>
    Task AlterTableAsync(string name, Action<IAlterTableCommand> table);

    /// <summary>Removes a table.</summary>
    /// <param name="name">Its name without the site's prefix.</param>
    Task DropTableAsync(string name);
}
