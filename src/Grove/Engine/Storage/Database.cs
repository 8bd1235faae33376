using Grove.Storage.Providers;
using Grove.Storage.Schema;
using Microsoft.EntityFrameworkCore;

namespace Grove.Storage;

/// <inheritdoc />
internal sealed class Database(DatabaseProvider provider, WorkConnection connection, TableNames names) : IDatabase
{
    public void Configure(DbContextOptionsBuilder options)
    {
        ArgumentNullException.ThrowIfNull(options);
        provider.Use(options, connection.Connection);
        options.AddInterceptors(connection.Join);
    }

    public void ConfigureIndependent(DbContextOptionsBuilder options)
    {
        ArgumentNullException.ThrowIfNull(options);
        provider.UseIndependently(options);
    }

    public async Task CreateTablesAsync(DbContext context, CancellationToken cancellationToken = default)
    {
        await connection.BeginAsync(cancellationToken);
        await SchemaSql.CreateTablesAsync(context, connection.Connection, connection.Transaction, cancellationToken);
    }

    public string TableName(string name) => names.With(name);
}
