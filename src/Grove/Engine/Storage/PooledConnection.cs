using System.Collections.Concurrent;
using System.Data;
using System.Data.Common;
using Grove.Storage.Documents;
using Grove.Storage.Providers;
using Microsoft.EntityFrameworkCore;

namespace Grove.Storage;

/// <summary>A connection and the document context bound to it, which one unit of work hands on to the next: making them costs more than most queries.</summary>
internal sealed class PooledConnection(DbConnection connection, Func<PooledConnection, DocumentContext> createContext) : IDisposable
{
    private DocumentContext? _context;

    public DbConnection Connection => connection;

    /// <summary>Makes contexts on the connection join the unit of work that has it now.</summary>
    public JoinWork Join { get; } = new();

    public DocumentContext Context => _context ??= createContext(this);

    public void Dispose()
    {
        _context?.Dispose();
        connection.Dispose();
    }
}

/// <summary>The shell's connections that no unit of work has at the moment.</summary>
internal sealed class ConnectionPool(DatabaseProvider provider, DocumentModel model, IServiceProvider shell) : IDisposable
{
    private const int Most = 64;

    private readonly ConcurrentStack<PooledConnection> _idle = new();
    private volatile bool _disposed;

    public PooledConnection Rent(WorkConnection work)
    {
        var pooled = _idle.TryPop(out var idle) ? idle : new PooledConnection(provider.CreateConnection(), CreateContext);
        pooled.Join.Work = work;
        return pooled;
    }

    /// <summary>Takes back a connection without a transaction.</summary>
    public void Return(PooledConnection pooled)
    {
        pooled.Join.Work = null;
        if (_disposed || _idle.Count >= Most || pooled.Connection.State is not (ConnectionState.Open or ConnectionState.Closed))
        {
            pooled.Dispose();
            return;
        }

        if (!provider.StaysOpen)
        {
            pooled.Connection.Close();
        }

        _idle.Push(pooled);
    }

    public void Dispose()
    {
        _disposed = true;
        while (_idle.TryPop(out var pooled))
        {
            pooled.Dispose();
        }
    }

    private DocumentContext CreateContext(PooledConnection pooled)
    {
        var options = new DbContextOptionsBuilder<DocumentContext>();
        provider.Use(options, pooled.Connection);
        options.UseModel(model.Value).AddInterceptors(pooled.Join).UseApplicationServiceProvider(shell).EnableThreadSafetyChecks(false);
        return new DocumentContext(options.Options);
    }
}
