using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Grove.Storage.Documents;
using Microsoft.EntityFrameworkCore;
using YesSql;
using YesSql.Indexes;

namespace Grove.Storage.Queries;

/// <summary>A query for the rows of an index.</summary>
internal sealed class IndexQuery<T>(DocumentSession session, PredicateTranslation predicates) : IQueryIndex<T> where T : class, IIndex
{
    private readonly List<Expression<Func<T, bool>>> _conditions = [];
    private readonly List<OrderKey> _order = [];
    private int? _skip;
    private int? _take;

    public IQueryIndex<T> Where(Expression<Func<T, bool>> predicate)
    {
        _conditions.Add(predicates.Translate(predicate));
        return this;
    }

    public IQueryIndex<T> OrderBy(Expression<Func<T, object?>> keySelector)
    {
        _order.Clear();
        return ThenBy(keySelector);
    }

    public IQueryIndex<T> OrderByDescending(Expression<Func<T, object?>> keySelector)
    {
        _order.Clear();
        return ThenByDescending(keySelector);
    }

    public IQueryIndex<T> ThenBy(Expression<Func<T, object?>> keySelector)
    {
        _order.Add(OrderKey.Of(keySelector, descending: false));
        return this;
    }

    public IQueryIndex<T> ThenByDescending(Expression<Func<T, object?>> keySelector)
    {
        _order.Add(OrderKey.Of(keySelector, descending: true));
        return this;
    }

    public IQueryIndex<T> Skip(int count)
    {
        _skip = count;
        return this;
    }

    public IQueryIndex<T> Take(int count)
    {
        _take = count;
        return this;
    }

    public async Task<T?> FirstOrDefaultAsync(CancellationToken cancellationToken = default)
    {
        await session.FlushAsync(cancellationToken);
        return await Page().FirstOrDefaultAsync(cancellationToken);
    }

    public async Task<IEnumerable<T>> ListAsync(CancellationToken cancellationToken = default)
    {
        await session.FlushAsync(cancellationToken);
        return await Page().ToListAsync(cancellationToken);
    }

    // The rows are read to the end first: whoever enumerates may use the connection meanwhile.
    public async IAsyncEnumerable<T> ToAsyncEnumerable([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var row in await ListAsync(cancellationToken))
        {
            yield return row;
        }
    }

    public async Task<int> CountAsync(CancellationToken cancellationToken = default)
    {
        await session.FlushAsync(cancellationToken);
        return await All().CountAsync(cancellationToken);
    }

    private IQueryable<T> All() => _conditions.Aggregate((IQueryable<T>)session.Context.Set<T>(), (rows, condition) => rows.Where(condition));

    private IQueryable<T> Page()
    {
        var rows = All();
        for (var i = 0; i < _order.Count; i++)
        {
            rows = OrderKey.Apply(rows, _order[i].Column, _order[i].Descending, first: i == 0);
        }

        Expression<Func<T, long>> id = row => row.Id;
        rows = OrderKey.Apply(rows, id, _order is [.., { Descending: true }], first: _order.Count == 0);
        rows = _skip is { } skip ? rows.Skip(skip) : rows;
        return _take is { } take ? rows.Take(take) : rows;
    }
}
