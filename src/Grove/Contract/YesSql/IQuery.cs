using System.Linq.Expressions;
using YesSql.Indexes;

namespace YesSql;

/// <summary>A query before it is known what it looks for.</summary>
public interface IQuery
{
    /// <summary>Looks for documents of one type.</summary>
    /// <typeparam name="T">The type of the documents.</typeparam>
    /// <param name="filterType">Whether only documents stored as <typeparamref name="T"/> are taken.</param>
    IQuery<T> For<T>(bool filterType = true) where T : class;

    /// <summary>Looks for rows of an index.</summary>
    /// <typeparam name="T">The index.</typeparam>
    IQueryIndex<T> ForIndex<T>() where T : class, IIndex;

    /// <summary>Looks for documents of every type.</summary>
    IQuery<object> Any();
}

/// <summary>A query for documents. No document is returned twice.</summary>
/// <typeparam name="T">The type of the documents.</typeparam>
public interface IQuery<T> where T : class
{
    /// <summary>Joins an index.</summary>
    /// <typeparam name="TIndex">The index.</typeparam>
    IQuery<T, TIndex> With<TIndex>() where TIndex : class, IIndex;

    /// <summary>Joins an index by a condition; several conditions on one index speak of the same row.</summary>
    /// <typeparam name="TIndex">The index.</typeparam>
    /// <param name="predicate">The condition.</param>
    IQuery<T, TIndex> With<TIndex>(Expression<Func<TIndex, bool>> predicate) where TIndex : class, IIndex;

    /// <summary>Leaves out the first <paramref name="count"/> documents.</summary>
    /// <param name="count">How many.</param>
    IQuery<T> Skip(int count);

    /// <summary>Takes no more than <paramref name="count"/> documents.</summary>
    /// <param name="count">How many.</param>
    IQuery<T> Take(int count);

    /// <summary>The first document, or <see langword="null"/>.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    Task<T?> FirstOrDefaultAsync(CancellationToken cancellationToken = default);

    /// <summary>All documents that the query finds.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    Task<IEnumerable<T>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>All documents that the query finds, as they are read.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    IAsyncEnumerable<T> ToAsyncEnumerable(CancellationToken cancellationToken = default);

    /// <summary>How many documents there are, without regard to <see cref="Skip"/> and <see cref="Take"/>.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    Task<int> CountAsync(CancellationToken cancellationToken = default);
}

/// <summary>A query for documents through an index.</summary>
/// <typeparam name="T">The type of the documents.</typeparam>
/// <typeparam name="TIndex">The index that conditions and orders speak of.</typeparam>
public interface IQuery<T, TIndex> : IQuery<T>
    where T : class
    where TIndex : IIndex
{
    /// <summary>Adds a condition.</summary>
    /// <param name="predicate">The condition.</param>
    IQuery<T, TIndex> Where(Expression<Func<TIndex, bool>> predicate);

    /// <summary>Orders by a column, replacing earlier orders.</summary>
    /// <param name="keySelector">The column.</param>
    IQuery<T, TIndex> OrderBy(Expression<Func<TIndex, object?>> keySelector);

    /// <summary>Orders by a column from the greatest down, replacing earlier orders.</summary>
    /// <param name="keySelector">The column.</param>
    IQuery<T, TIndex> OrderByDescending(Expression<Func<TIndex, object?>> keySelector);

    /// <summary>Orders what the columns before leave equal.</summary>
    /// <param name="keySelector">The column.</param>
    IQuery<T, TIndex> ThenBy(Expression<Func<TIndex, object?>> keySelector);

    /// <summary>Orders what the columns before leave equal, from the greatest down.</summary>
    /// <param name="keySelector">The column.</param>
    IQuery<T, TIndex> ThenByDescending(Expression<Func<TIndex, object?>> keySelector);
}
