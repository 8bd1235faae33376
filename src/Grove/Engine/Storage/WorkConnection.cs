using System.Data;
using System.Data.Common;
using Grove.Storage.Documents;
using Grove.Storage.Providers;
using Grove.Storage.Schema;

namespace Grove.Storage;

/// <summary>The one connection of a unit of work and its one transaction: opened by the first read, begun by the first write.</summary>
internal sealed class WorkConnection(ConnectionPool pool, DatabaseProvider provider, CoreTables tables) : IAsyncDisposable, IDisposable
{
    private PooledConnection? _pooled;
    private IDisposable? _turn;

    /// <summary>The connection, perhaps not open yet.</summary>
    public DbConnection Connection => Pooled.Connection;

    /// <summary>EF Core's view of documents and indexes on this connection.</summary>
    public DocumentContext Context => Pooled.Context;

    /// <summary>Makes other contexts take part.</summary>
    public JoinWork Join => Pooled.Join;

    /// <summary>The running transaction; <see langword="null"/> until something is written.</summary>
    public DbTransaction? Transaction { get; private set; }

    /// <summary>Opens the connection; the core tables are there then.</summary>
    public async ValueTask<DbConnection> OpenAsync(CancellationToken cancellationToken)
    {
        if (Connection.State != ConnectionState.Open)
        {
            await tables.EnsureAsync(cancellationToken);
            await Connection.OpenAsync(cancellationToken);
        }

        return Connection;
    }

    /// <summary>Begins the transaction, waiting for other writers where the database has one at a time.</summary>
    public async ValueTask BeginAsync(CancellationToken cancellationToken)
    {
        if (Transaction is not null)
        {
            return;
        }

        await OpenAsync(cancellationToken);
        _turn = await provider.EnterWriteAsync(cancellationToken);
        try
        {
            Transaction = await provider.BeginWriteAsync(Connection, cancellationToken);
        }
        catch
        {
            PassTurn();
            throw;
        }
    }

    /// <summary>Whether a statement of the transaction has failed. PostgreSQL then answers a commit by rolling back, without a word.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>Notes that a statement has failed.</summary>
    public void Fail() => HasFailed = Transaction is not null;

    /// <summary>Makes what was written visible to others.</summary>
    /// <exception cref="InvalidOperationException">A statement has failed and whoever ran it has kept that to himself; nothing is kept.</exception>
    public async Task CommitAsync()
    {
        try
        {
            if (HasFailed)
            {
                throw new InvalidOperationException("A statement of this unit of work has failed, so it cannot be committed.");
            }

            await (Transaction?.CommitAsync(CancellationToken.None) ?? Task.CompletedTask); // once begun it is finished, so that its outcome is known
        }
        finally
        {
            await EndAsync();
        }
    }

    /// <summary>Takes back what was written. A connection that has broken has taken it back already.</summary>
    public ValueTask RollbackAsync() => EndAsync();

    /// <summary>A command inside the running transaction, if there is one. The connection must be open.</summary>
    public DbCommand Command(string sql, params ReadOnlySpan<(string Name, object Value)> parameters)
    {
        var command = Connection.CreateCommand();
        command.CommandText = sql;
        command.Transaction = Transaction;
        foreach (var (name, value) in parameters)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }

        return command;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await EndAsync();
        Return();
    }

    /// <inheritdoc />
    public void Dispose()
    {
        Transaction?.Dispose();
        Transaction = null;
        PassTurn();
        Return();
    }

    private PooledConnection Pooled => _pooled ??= pool.Rent(this);

    private void Return()
    {
        if (Interlocked.Exchange(ref _pooled, null) is { } pooled)
        {
            pool.Return(pooled);
        }
    }

    // A transaction that is disposed without a commit is rolled back.
    private async ValueTask EndAsync()
    {
        try
        {
            await (Transaction?.DisposeAsync() ?? ValueTask.CompletedTask);
        }
        finally
        {
            Transaction = null;
            HasFailed = false;
            PassTurn();
        }
    }

    private void PassTurn()
    {
        _turn?.Dispose();
        _turn = null;
    }
}
