using System.Data.Common;
using System.Linq.Expressions;
using Grove.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using OrchardCore.Data;
using OrchardCore.Environment.Shell;

namespace Grove.Storage.Providers;

/// <summary>What differs between the databases that the store runs on. SQL text is EF Core's business, not ours.</summary>
internal abstract class DatabaseProvider
{
    /// <summary>Whether other machines may write to the database too, so that what is cached must be checked now and then.</summary>
    public abstract bool IsShared { get; }

    /// <summary>Whether a connection that nobody uses stays open; otherwise the driver's own pool has it.</summary>
    public abstract bool StaysOpen { get; }

    /// <summary>Picks the provider that a site's settings name; the embedded one where they name none.</summary>
    public static DatabaseProvider For(ShellSettings settings, SitePaths paths) => settings["DatabaseProvider"] switch
    {
        null or "" or DatabaseProviderValue.Sqlite => new SqliteProvider(settings["ConnectionString"], paths.Database),
        DatabaseProviderValue.Postgres => new PostgresProvider(settings["ConnectionString"]),
        var other => throw new InvalidOperationException(
            $"The site's settings name the database provider '{other}'. Known are '{DatabaseProviderValue.Sqlite}' and '{DatabaseProviderValue.Postgres}'."),
    };

    /// <summary>Whether there is a database to connect to; connecting to an embedded one that isn't there would create it.</summary>
    public abstract bool Exists();

    /// <summary>A new connection, closed.</summary>
    public abstract DbConnection CreateConnection();

    /// <summary>Points an EF Core context at a connection that somebody else opens, begins and commits.</summary>
    public abstract void Use(DbContextOptionsBuilder options, DbConnection connection);

    /// <summary>Points an EF Core context at the database through connections of its own.</summary>
    public abstract void UseIndependently(DbContextOptionsBuilder options);

    /// <summary>Readies the database when a shell first connects to it.</summary>
    public virtual Task PrepareAsync(DbConnection connection, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Waits for the turn to write, where the database has one writer at a time; disposing the result passes the turn on.</summary>
    public virtual ValueTask<IDisposable?> EnterWriteAsync(CancellationToken cancellationToken) => ValueTask.FromResult<IDisposable?>(null);

    /// <summary>Begins a transaction that may write.</summary>
    public abstract ValueTask<DbTransaction> BeginWriteAsync(DbConnection connection, CancellationToken cancellationToken);

    /// <summary>Makes the database number the rows by this key.</summary>
    public abstract void NumberRows(IMutableProperty key);

    /// <summary>Makes the database number the rows by this column.</summary>
    public abstract void NumberRows(AddColumnOperation column);

    /// <summary>A comparison with an SQL pattern that disregards case; <c>\</c> escapes.</summary>
    public abstract Expression Like(Expression text, Expression pattern);

    /// <summary>Whether a table was not there.</summary>
    public abstract bool IsMissingTable(DbException error);

    /// <summary>Whether a row or a table was there already.</summary>
    public abstract bool IsDuplicate(DbException error);

    /// <summary>Whether the database chose this transaction to give way to another.</summary>
    public abstract bool IsConflict(DbException error);
}
