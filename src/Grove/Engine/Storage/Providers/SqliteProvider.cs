using System.Data;
using System.Data.Common;
using System.Linq.Expressions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace Grove.Storage.Providers;

/// <summary>An embedded SQLite file: write-ahead log, foreign keys, writers in turn.</summary>
/// <remarks>
/// Readers see the last committed state and never wait. Writers of this process queue without holding a thread; those of other
/// processes are waited for by the driver for as long as a command may take.
/// </remarks>
internal sealed class SqliteProvider : DatabaseProvider, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly string _connectionString;
    private readonly string _file;

    public SqliteProvider(string? connectionString, string file)
    {
        var values = new SqliteConnectionStringBuilder(connectionString) { ForeignKeys = true, DefaultTimeout = (int)Patience.TotalSeconds };
        if (values.DataSource.Length == 0)
        {
            values.DataSource = file;
        }

        _file = values.DataSource;
        _connectionString = values.ConnectionString;
    }

    public override bool IsShared => false;

    public override bool StaysOpen => true;

    public override bool Exists() => File.Exists(_file);

    public override DbConnection CreateConnection()
    {
        var connection = new SqliteConnection(_connectionString);
        connection.CreateFunction("like", (string? pattern, string? text) => Like(pattern, text, null), isDeterministic: true);
        connection.CreateFunction("like", (string? pattern, string? text, string? escape) => Like(pattern, text, escape?[0]), isDeterministic: true);
        return connection;
    }

    public override void Use(DbContextOptionsBuilder options, DbConnection connection) => options.UseSqlite(connection);

    public override void UseIndependently(DbContextOptionsBuilder options) => options.UseSqlite(_connectionString);

    public override async Task PrepareAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(_file)) is { } folder)
        {
            Directory.CreateDirectory(folder);
        }

        await connection.OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode = WAL";
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    public override async ValueTask<IDisposable?> EnterWriteAsync(CancellationToken cancellationToken) =>
        await _turn.WaitAsync(Patience, cancellationToken)
            ? new Turn(_turn)
            : throw new TimeoutException($"Another unit of work has been writing to the database for more than {Patience.TotalSeconds:0} seconds.");

    // BEGIN IMMEDIATE: the lock is taken at once, so that no writer finds out at its end that another was there before.
    public override ValueTask<DbTransaction> BeginWriteAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        try
        {
            return ValueTask.FromResult<DbTransaction>(((SqliteConnection)connection).BeginTransaction(IsolationLevel.Serializable, deferred: false));
        }
        catch (SqliteException error) when (IsConflict(error))
        {
            throw new TimeoutException($"Another process has been writing to the database for more than {Patience.TotalSeconds:0} seconds.", error);
        }
    }

    public override void NumberRows(IMutableProperty key) => key.ValueGenerated = ValueGenerated.OnAdd;

    public override void NumberRows(AddColumnOperation column) => column.AddAnnotation("Sqlite:Autoincrement", true);

    public override Expression Like(Expression text, Expression pattern) => Expression.Call(
        typeof(DbFunctionsExtensions), nameof(DbFunctionsExtensions.Like), null, Expression.Constant(EF.Functions), text, pattern, Expression.Constant(@"\"));

    public override bool IsMissingTable(DbException error) =>
        error is SqliteException { SqliteErrorCode: SQLitePCL.raw.SQLITE_ERROR } && error.Message.Contains("no such table", StringComparison.Ordinal);

    public override bool IsDuplicate(DbException error) =>
        error is SqliteException { SqliteExtendedErrorCode: SQLitePCL.raw.SQLITE_CONSTRAINT_UNIQUE or SQLitePCL.raw.SQLITE_CONSTRAINT_PRIMARYKEY }
        || (error is SqliteException { SqliteErrorCode: SQLitePCL.raw.SQLITE_ERROR } && error.Message.Contains("already exists", StringComparison.Ordinal));

    public override bool IsConflict(DbException error) => error is SqliteException { SqliteErrorCode: SQLitePCL.raw.SQLITE_BUSY };

    public void Dispose() => _turn.Dispose();

    private static bool? Like(string? pattern, string? text, char? escape) =>
        pattern is null || text is null ? null : LikePattern.Matches(pattern, text, escape);

    private sealed class Turn(SemaphoreSlim turn) : IDisposable
    {
        public void Dispose() => turn.Release();
    }
}
