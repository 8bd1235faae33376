namespace YesSql;

/// <summary>
/// A unit of work over the document store. What is saved and deleted is buffered, written when the session is flushed or
/// queried, and becomes visible to others when <see cref="SaveChangesAsync"/> commits.
/// </summary>
/// <remarks>A session is not thread-safe; there is one for each request.</remarks>
public interface ISession : IAsyncDisposable, IDisposable
{
    /// <summary>Marks <paramref name="obj"/>, new or loaded by this session, to be written.</summary>
    /// <param name="obj">The document.</param>
    /// <param name="checkConcurrency">Whether a write by somebody else since the document was loaded is a <see cref="ConcurrencyException"/>.</param>
    /// <param name="collection">The collection that holds the document, <see langword="null"/> for the one without a name.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task SaveAsync(object obj, bool checkConcurrency = false, string? collection = null, CancellationToken cancellationToken = default);

    /// <summary>Marks <paramref name="obj"/>, new or loaded by this session, to be written.</summary>
    /// <param name="obj">The document.</param>
    /// <param name="checkConcurrency">Whether a write by somebody else since the document was loaded is a <see cref="ConcurrencyException"/>.</param>
    /// <param name="collection">The collection that holds the document, <see langword="null"/> for the one without a name.</param>
    void Save(object obj, bool checkConcurrency = false, string? collection = null);

    /// <summary>Marks <paramref name="item"/> to be removed together with its index rows.</summary>
    /// <param name="item">A document that this session saved or loaded.</param>
    /// <param name="collection">The collection that holds the document.</param>
    void Delete(object item, string? collection = null);

    /// <summary>Makes the session forget <paramref name="item"/>: its pending changes are not written, and a query loads it anew.</summary>
    /// <param name="item">A document of this session.</param>
    /// <param name="collection">The collection that holds the document.</param>
    void Detach(object item, string? collection = null);

    /// <summary>Makes the session forget each of <paramref name="entries"/>.</summary>
    /// <param name="entries">Documents of this session.</param>
    /// <param name="collection">The collection that holds the documents.</param>
    void Detach(IEnumerable<object> entries, string? collection = null);

    /// <summary>Makes the session forget every document.</summary>
    /// <param name="collection">The collection that holds the documents.</param>
    void DetachAll(string? collection = null);

    /// <summary>Loads documents by their numbers, in the given order; numbers that don't exist are left out.</summary>
    /// <typeparam name="T">The type of the documents.</typeparam>
    /// <param name="ids">The numbers.</param>
    /// <param name="collection">The collection that holds the documents.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<IEnumerable<T>> GetAsync<T>(long[] ids, string? collection = null, CancellationToken cancellationToken = default) where T : class;

    /// <summary>Starts a query. It sees what this session has saved so far.</summary>
    /// <param name="collection">The collection to search.</param>
    IQuery Query(string? collection = null);

    /// <summary>Drops every pending change and rolls back what was flushed; nothing that this unit of work saves is kept.</summary>
    Task CancelAsync();

    /// <summary>Writes pending changes inside the session's transaction without committing it.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="ConcurrencyException">Somebody else has changed one of the documents.</exception>
    Task FlushAsync(CancellationToken cancellationToken = default);

    /// <summary>Writes pending changes and commits. What follows belongs to a new transaction.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="ConcurrencyException">Somebody else has changed one of the documents; nothing is kept.</exception>
    Task SaveChangesAsync(CancellationToken cancellationToken = default);
}
