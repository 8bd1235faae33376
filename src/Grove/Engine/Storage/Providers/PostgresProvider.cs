using System.Data;
using System.Data.Common;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Npgsql;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

namespace Grove.Storage.Providers;

/// <summary>A PostgreSQL server, for a site that runs on more than one machine.</summary>
internal sealed class PostgresProvider(string? connectionString) : DatabaseProvider
{
    private readonly string _connectionString = connectionString is { Length: > 0 }
        ? connectionString
        : throw new InvalidOperationException("The site's settings name PostgreSQL as its database, but no connection string.");

    public override bool IsShared => true;

    public override bool StaysOpen => false;

    public override bool Exists() => true;

    public override DbConnection CreateConnection() => new NpgsqlConnection(_connectionString);

    public override void Use(DbContextOptionsBuilder options, DbConnection connection) => options.UseNpgsql(connection);

    public override void UseIndependently(DbContextOptionsBuilder options) => options.UseNpgsql(_connectionString);

    public override Task PrepareAsync(DbConnection connection, CancellationToken cancellationToken) => connection.OpenAsync(cancellationToken);

    public override ValueTask<DbTransaction> BeginWriteAsync(DbConnection connection, CancellationToken cancellationToken) =>
        connection.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancellationToken);

    public override void NumberRows(IMutableProperty key)
    {
        key.ValueGenerated = ValueGenerated.OnAdd;
        key.SetValueGenerationStrategy(NpgsqlValueGenerationStrategy.IdentityByDefaultColumn);
    }

    public override void NumberRows(AddColumnOperation column) =>
        column.AddAnnotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn);

    public override Expression Like(Expression text, Expression pattern) => Expression.Call(
        typeof(NpgsqlDbFunctionsExtensions), nameof(NpgsqlDbFunctionsExtensions.ILike), null, Expression.Constant(EF.Functions), text, pattern, Expression.Constant(@"\"));

    public override bool IsMissingTable(DbException error) => error is PostgresException { SqlState: PostgresErrorCodes.UndefinedTable };

    public override bool IsDuplicate(DbException error) =>
        error is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.DuplicateTable };

    public override bool IsConflict(DbException error) =>
        error is PostgresException { SqlState: PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure };
}
