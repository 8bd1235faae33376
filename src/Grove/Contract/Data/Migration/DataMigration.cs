using YesSql.Sql;

namespace OrchardCore.Data.Migration;

/// <inheritdoc />
public abstract class DataMigration : IDataMigration
{
    /// <inheritdoc />
    public ISchemaBuilder SchemaBuilder { get; set; } = null!; // Set before any method of the migration runs.
}
