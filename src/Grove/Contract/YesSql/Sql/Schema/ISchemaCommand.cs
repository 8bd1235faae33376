namespace YesSql.Sql.Schema;

/// <summary>A change to the database's schema.</summary>
public interface ISchemaCommand
{
    /// <summary>The name of what is changed, without the site's prefix.</summary>
    string Name { get; }
}

/// <summary>A change to a part of a table.</summary>
public interface ITableCommand : ISchemaCommand;
