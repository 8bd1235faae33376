using System.Data.Common;
using Grove.Storage.Documents;
using Grove.Storage.Providers;
using YesSql;

namespace Grove.Storage;

/// <summary>The documents of which a site has one each, such as its settings and its content definitions. Reads come from memory.</summary>
public sealed class SingleDocuments
{
    private readonly DocumentSession _session;
    private readonly DocumentRows _rows;
    private readonly DocumentSerializer _serializer;
    private readonly WorkConnection _connection;
    private readonly DatabaseProvider _provider;
    private readonly SingleDocumentCache _cache;
    private readonly CommitActions _actions;
    private readonly Dictionary<Type, object> _changed = [];
    private readonly Dictionary<Type, object> _read = [];
    private DbTransaction? _readIn;

    internal SingleDocuments(
        DocumentSession session, DocumentRows rows, DocumentSerializer serializer, WorkConnection connection, DatabaseProvider provider, SingleDocumentCache cache, CommitActions actions)
    {
        (_session, _rows, _serializer, _connection, _provider, _cache, _actions) = (session, rows, serializer, connection, provider, cache, actions);
    }

    /// <summary>The document for reading, a new one where none is stored. It is shared: never change it.</summary>
    /// <typeparam name="T">The type of the document.</typeparam>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<T> GetAsync<T>(CancellationToken cancellationToken = default) where T : class, new()
    {
        if (_changed.TryGetValue(typeof(T), out var own) && _session.Holds(own))
        {
            return (T)own;
        }

        if (InTransaction().TryGetValue(typeof(T), out var read))
        {
            return (T)read;
        }

        var name = _serializer.Name(typeof(T));
        var generation = _cache.Generation;
        if (_cache.Find(typeof(T)) is { } cached
            && (!_cache.IsDue(cached) || cached.Version == await _rows.SingleVersionAsync(name, cancellationToken)))
        {
            _cache.Confirm(cached);
            return (T)cached.Document;
        }

        var row = await _rows.SingleAsync(name, cancellationToken);
        var document = row is null ? new T() : (T)_serializer.Read(row, typeof(T));
        if (_connection.Transaction is null)
        {
            _cache.Keep(typeof(T), document, row?.Version, generation);
        }
        else
        {
            InTransaction()[typeof(T)] = document;
        }

        return document;
    }

    /// <summary>The document for changing: a copy of this unit of work's own, the same one each time. Hand it to <see cref="SaveAsync"/> afterwards.</summary>
    /// <typeparam name="T">The type of the document.</typeparam>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<T> LoadForUpdateAsync<T>(CancellationToken cancellationToken = default) where T : class, new()
    {
        if (_changed.TryGetValue(typeof(T), out var own) && _session.Holds(own))
        {
            return (T)own;
        }

        return await _rows.SingleAsync(_serializer.Name(typeof(T)), cancellationToken) is { } row ? _session.Enter<T>(row) : new T();
    }

    /// <summary>Saves the document within the unit of work; others see it once that is committed.</summary>
    /// <typeparam name="T">The type of the document.</typeparam>
    /// <param name="document">What <see cref="LoadForUpdateAsync"/> returned.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="ConcurrencyException">Somebody else has stored the site's first document of this type meanwhile.</exception>
    public async Task SaveAsync<T>(T document, CancellationToken cancellationToken = default) where T : class, new()
    {
        ArgumentNullException.ThrowIfNull(document);
        var isNew = !_session.Holds(document);
        await _session.SaveAsync(document, cancellationToken: cancellationToken);
        if (isNew)
        {
            await NameAsync(document, cancellationToken);
        }

        _changed[typeof(T)] = document;
        _actions.AfterCommit(_ =>
        {
            _changed.Remove(typeof(T));
            _cache.Evict(typeof(T));
            return Task.CompletedTask;
        });
    }

    // What is read inside a transaction may never be committed: it is kept for as long as that runs, and for nobody else.
    private Dictionary<Type, object> InTransaction()
    {
        if (_readIn != _connection.Transaction)
        {
            _read.Clear();
            _readIn = _connection.Transaction;
        }

        return _read;
    }

    private async Task NameAsync(object document, CancellationToken cancellationToken)
    {
        await _session.FlushAsync(cancellationToken);
        var name = _serializer.Name(document.GetType());
        try
        {
            await _rows.NameSingleAsync(name, _session.IdOf(document), cancellationToken);
        }
        catch (DbException error) when (_provider.IsDuplicate(error))
        {
            await _session.TakeBackAsync();
            throw new ConcurrencyException(new Document { Type = name });
        }
    }
}
