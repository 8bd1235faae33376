using YesSql.Sql.Schema;

namespace YesSql.Sql;

/// <summary>Forms of <see cref="ISchemaBuilder"/>'s members that take the index as a type argument.</summary>
public static class SchemaBuilderExtensions
{
    /// <summary>Creates the table of an index with its <c>Id</c> and <c>DocumentId</c>; rows go with their document.</summary>
    /// <typeparam name="T">The index.</typeparam>
    /// <param name="builder">The schema builder.</param>
    /// <param name="table">Adds the index's own columns.</param>
    /// <param name="collection">The collection of the indexed documents.</param>
    public static Task CreateMapIndexTableAsync<T>(this ISchemaBuilder builder, Action<ICreateTableCommand> table, string? collection = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.CreateMapIndexTableAsync(typeof(T), table, collection);
    }

    /// <summary>Changes the table of an index.</summary>
    /// <typeparam name="T">The index.</typeparam>
    /// <param name="builder">The schema builder.</param>
    /// <param name="table">The changes.</param>
    /// <param name="collection">The collection of the indexed documents.</param>
    public static Task AlterIndexTableAsync<T>(this ISchemaBuilder builder, Action<IAlterTableCommand> table, string? collection = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.AlterIndexTableAsync(typeof(T), table, collection);
    }

    /// <summary>Removes the table of an index.</summary>
    /// <typeparam name="T">The index.</typeparam>
    /// <param name="builder">The schema builder.</param>
    /// <param name="collection">The collection of the indexed documents.</param>
    public static Task DropMapIndexTableAsync<T>(this ISchemaBuilder builder, string? collection = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.DropMapIndexTableAsync(typeof(T), collection);
    }
}
