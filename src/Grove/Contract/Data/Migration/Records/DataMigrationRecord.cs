namespace OrchardCore.Data.Migration.Records;

/// <summary>The document that says which migrations have run.</summary>
public class DataMigrationRecord
{
    /// <summary>The number of the document.</summary>
    public long Id { get; set; }

    /// <summary>One entry a migration that has run.</summary>
    public List<DataMigration> DataMigrations { get; set; } = [];
}

/// <summary>How far a migration has come.</summary>
public class DataMigration
{
    /// <summary>The full name of the migration's class.</summary>
    public string DataMigrationClass { get; set; } = string.Empty;

    /// <summary>The version it has reached; <see langword="null"/> once it has been uninstalled.</summary>
    public int? Version { get; set; }
}
