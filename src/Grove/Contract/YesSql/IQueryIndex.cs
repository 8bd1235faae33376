using System.Linq.Expressions;
using YesSql.Indexes;

namespace YesSql;

/// <summary>A query for the rows of an index, without their documents.</summary>
/// <typeparam name="T">The index.</typeparam>
public interface IQueryIndex<T> where T : IIndex
{
    /// <summary>Adds a condition.</summary>
    /// <param name="predicate">The condition.</param>
    IQueryIndex<T> Where(Expression<Func<T, bool>> predicate);

    /// <summary>Orders by a column, replacing earlier orders.</summary>
    /// <param name="keySelector">The column.</param>
    IQueryIndex<T> OrderBy(Expression<Func<T, object?>> keySelector);

    /// <summary>Orders by a column from the greatest down, replacing earlier orders.</summary>
    /// <param name="keySelector">The column.</param>
    IQueryIndex<T> OrderByDescending(Expression<Func<T, object?>> keySelector);

    /// <summary>Orders what the columns before leave equal.</summary>
    /// <param name="keySelector">The column.</param>
    IQueryIndex<T> ThenBy(Expression<Func<T, object?>> keySelector);

    /// <summary>Orders what the columns before leave equal, from the greatest down.</summary>
    /// <param name="keySelector">The column.</param>
    IQueryIndex<T> ThenByDescending(Expression<Func<T, object?>> keySelector);

    /// <summary>Leaves out the first <paramref name="count"/> rows.</summary>
    /// <param name="count">How many.</param>
    IQueryIndex<T> Skip(int count);

    /// <summary>Takes no more than <paramref name="count"/> rows.</summary>
    /// <param name="count">How many.</param>
    IQueryIndex<T> Take(int count);

    /// <summary>The first row, or <see langword="null"/>.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    Task<T?> FirstOrDefaultAsync(CancellationToken cancellationToken = default);

    /// <summary>All rows that the query finds.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    Task<IEnumerable<T>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>All rows that the query finds, as they are read.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    IAsyncEnumerable<T> ToAsyncEnumerable(CancellationToken cancellationToken = default);

    /// <summary>How many rows there are, without regard to <see cref="Skip"/> and <see cref="Take"/>.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    Task<int> CountAsync(CancellationToken cancellationToken = default);
}
