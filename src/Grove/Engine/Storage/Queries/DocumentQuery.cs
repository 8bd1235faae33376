using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Grove.Storage.Documents;
using Microsoft.EntityFrameworkCore;
using YesSql;
using YesSql.Indexes;

namespace Grove.Storage.Queries;

/// <summary>A query for documents; one SQL statement, whatever it joins.</summary>
internal class DocumentQuery<T>(DocumentSession session, DocumentSearch search) : IQuery<T> where T : class
{
    protected DocumentSearch Search => search;

    public IQuery<T, TIndex> With<TIndex>() where TIndex : class, IIndex
    {
        search.Use<TIndex>();
        return new DocumentQuery<T, TIndex>(session, search);
    }

    public IQuery<T, TIndex> With<TIndex>(Expression<Func<TIndex, bool>> predicate) where TIndex : class, IIndex
    {
        search.Use<TIndex>().Add(predicate);
        return new DocumentQuery<T, TIndex>(session, search);
    }

    public IQuery<T> Skip(int count)
    {
        search.Skip = count;
        return this;
    }

    public IQuery<T> Take(int count)
    {
        search.Take = count;
        return this;
    }

    public async Task<T?> FirstOrDefaultAsync(CancellationToken cancellationToken = default)
    {
        await session.FlushAsync(cancellationToken);
        return await search.Page(session.Context).FirstOrDefaultAsync(cancellationToken) is { } row ? session.Enter<T>(row) : null;
    }

    public async Task<IEnumerable<T>> ListAsync(CancellationToken cancellationToken = default)
    {
        await session.FlushAsync(cancellationToken);
        return (await search.Page(session.Context).ToListAsync(cancellationToken)).ConvertAll(session.Enter<T>);
    }

    // The rows are read to the end first: whoever enumerates may use the connection meanwhile.
    public async IAsyncEnumerable<T> ToAsyncEnumerable([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await session.FlushAsync(cancellationToken);
        foreach (var row in await search.Page(session.Context).ToListAsync(cancellationToken))
        {
            yield return session.Enter<T>(row);
        }
    }

    public async Task<int> CountAsync(CancellationToken cancellationToken = default)
    {
        await session.FlushAsync(cancellationToken);
        return await search.All(session.Context).CountAsync(cancellationToken);
    }
}

/// <inheritdoc />
internal sealed class DocumentQuery<T, TIndex>(DocumentSession session, DocumentSearch search) : DocumentQuery<T>(session, search), IQuery<T, TIndex>
    where T : class
    where TIndex : class, IIndex
{
    public IQuery<T, TIndex> Where(Expression<Func<TIndex, bool>> predicate)
    {
        Search.Use<TIndex>().Add(predicate);
        return this;
    }

    public IQuery<T, TIndex> OrderBy(Expression<Func<TIndex, object?>> keySelector) => Order(keySelector, descending: false, first: true);

    public IQuery<T, TIndex> OrderByDescending(Expression<Func<TIndex, object?>> keySelector) => Order(keySelector, descending: true, first: true);

    public IQuery<T, TIndex> ThenBy(Expression<Func<TIndex, object?>> keySelector) => Order(keySelector, descending: false, first: false);

    public IQuery<T, TIndex> ThenByDescending(Expression<Func<TIndex, object?>> keySelector) => Order(keySelector, descending: true, first: false);

    private DocumentQuery<T, TIndex> Order(Expression<Func<TIndex, object?>> keySelector, bool descending, bool first)
    {
        Search.Use<TIndex>();
        Search.OrderBy(OrderKey.Of(keySelector, descending), first);
        return this;
    }
}
