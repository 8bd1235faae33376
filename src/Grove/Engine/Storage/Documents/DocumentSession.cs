using Grove.Storage.Indexes;
using Grove.Storage.Queries;
using YesSql;

namespace Grove.Storage.Documents;

/// <summary>The unit of work: what was read stays one instance a document, what is saved waits for the next flush.</summary>
internal sealed class DocumentSession(
    WorkConnection connection, DocumentWriter writer, DocumentRows rows, DocumentSerializer serializer,
    PredicateTranslation predicates, IndexCatalogue indexes, CommitActions actions) : ISession
{
    private readonly IdentityMap _map = new();
    private bool _flushing;
    private bool _cancelled;

    /// <summary>What queries run on.</summary>
    public DocumentContext Context => connection.Context;

    public Task SaveAsync(object obj, bool checkConcurrency = false, string? collection = null, CancellationToken cancellationToken = default)
    {
        Save(obj, checkConcurrency, collection);
        return Task.CompletedTask;
    }

    // Every write checks that nobody else has written since, so checkConcurrency asks for nothing more.
    public void Save(object obj, bool checkConcurrency = false, string? collection = null)
    {
        ArgumentNullException.ThrowIfNull(obj);
        Collections.RequireDefault(collection);
        var tracked = _map.TryGet(obj, out var known) ? known : _map.Add(obj, serializer.GetId(obj), version: 0);
        _map.Mark(tracked, PendingChange.Save);
    }

    public void Delete(object item, string? collection = null)
    {
        ArgumentNullException.ThrowIfNull(item);
        Collections.RequireDefault(collection);
        var tracked = _map.TryGet(item, out var known) ? known : _map.Add(item, serializer.GetId(item), version: 0);
        _map.Mark(tracked, PendingChange.Delete);
    }

    public void Detach(object item, string? collection = null)
    {
        if (_map.TryGet(item, out var tracked))
        {
            _map.Remove(tracked);
        }
    }

    public void Detach(IEnumerable<object> entries, string? collection = null)
    {
        ArgumentNullException.ThrowIfNull(entries);
        foreach (var entry in entries.ToList())
        {
            Detach(entry, collection);
        }
    }

    public void DetachAll(string? collection = null) => _map.Clear();

    public async Task<IEnumerable<T>> GetAsync<T>(long[] ids, string? collection = null, CancellationToken cancellationToken = default) where T : class
    {
        ArgumentNullException.ThrowIfNull(ids);
        Collections.RequireDefault(collection);
        await FlushAsync(cancellationToken);
        foreach (var row in await rows.ByIdAsync(ids.Where(id => !_map.TryGet(id, out _)), cancellationToken))
        {
            Enter<T>(row);
        }

        return ids.Select(id => _map.TryGet(id, out var tracked) ? tracked.Item : null).OfType<T>().ToList();
    }

    public IQuery Query(string? collection = null)
    {
        Collections.RequireDefault(collection);
        return new QueryStart(this, serializer, predicates, indexes);
    }

    // As in YesSql, what is saved between a cancellation and the end of the unit of work is not kept either.
    public Task CancelAsync()
    {
        _cancelled = true;
        return TakeBackAsync();
    }

    public async Task FlushAsync(CancellationToken cancellationToken = default)
    {
        if (_flushing || _cancelled || !_map.HasPending)
        {
            return;
        }

        _flushing = true;
        try
        {
            while (_map.HasPending)
            {
                await writer.WriteAsync(_map.TakePending(), _map, cancellationToken);
            }
        }
        catch
        {
            await TakeBackAsync();
            throw;
        }
        finally
        {
            _flushing = false;
        }
    }

    public async Task SaveChangesAsync(CancellationToken cancellationToken = default)
    {
        if (_cancelled)
        {
            _map.Clear();
            actions.Discard();
            _cancelled = false;
            return;
        }

        await FlushAsync(cancellationToken);
        try
        {
            await connection.CommitAsync();
        }
        catch
        {
            await TakeBackAsync();
            throw;
        }

        await actions.RunAsync();
    }

    /// <summary>Rolls back and forgets everything; the session is as good as new.</summary>
    public async Task TakeBackAsync()
    {
        _map.Clear();
        actions.Discard();
        await connection.RollbackAsync();
    }

    /// <summary>The document of a row: the instance this session has already, else a fresh one.</summary>
    public T Enter<T>(Document row) where T : class =>
        (T)(_map.TryGet(row.Id, out var tracked) && tracked.Item is T ? tracked : _map.Add(serializer.Read(row, typeof(T)), row.Id, row.Version)).Item;

    /// <summary>Whether the session still holds a document; not after it was cancelled.</summary>
    public bool Holds(object item) => _map.TryGet(item, out _);

    /// <summary>The number of a document that was flushed.</summary>
    public long IdOf(object item) => _map.TryGet(item, out var tracked) ? tracked.Id : 0;

    public void Dispose()
    {
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
