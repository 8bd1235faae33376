namespace OrchardCore.Data;

/// <summary>The values of the setting <c>DatabaseProvider</c>.</summary>
public static class DatabaseProviderValue
{
    /// <summary>An embedded database in the site's folder.</summary>
    public const string Sqlite = "Sqlite";

    /// <summary>A PostgreSQL server.</summary>
    public const string Postgres = "Postgres";
}
