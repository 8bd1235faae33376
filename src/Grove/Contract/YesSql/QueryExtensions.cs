using System.Linq.Expressions;
using YesSql.Indexes;

namespace YesSql;

/// <summary>The usual ways to start a query.</summary>
public static class QueryExtensions
{
    /// <summary>Queries documents of one type.</summary>
    /// <typeparam name="T">The type of the documents.</typeparam>
    /// <param name="session">The session.</param>
    /// <param name="collection">The collection to search.</param>
    public static IQuery<T> Query<T>(this ISession session, string? collection = null) where T : class
    {
        ArgumentNullException.ThrowIfNull(session);
        return session.Query(collection).For<T>();
    }

    /// <summary>Queries documents through one of their indexes.</summary>
    /// <typeparam name="T">The type of the documents.</typeparam>
    /// <typeparam name="TIndex">The index.</typeparam>
    /// <param name="session">The session.</param>
    /// <param name="filterType">Whether only documents stored as <typeparamref name="T"/> are taken.</param>
    /// <param name="collection">The collection to search.</param>
    public static IQuery<T, TIndex> Query<T, TIndex>(this ISession session, bool filterType = false, string? collection = null)
        where T : class
        where TIndex : class, IIndex
    {
        ArgumentNullException.ThrowIfNull(session);
        return session.Query(collection).For<T>(filterType).With<TIndex>();
    }

    /// <summary>Queries documents by a condition on one of their indexes.</summary>
    /// <typeparam name="T">The type of the documents.</typeparam>
    /// <typeparam name="TIndex">The index.</typeparam>
    /// <param name="session">The session.</param>
    /// <param name="predicate">The condition.</param>
    /// <param name="filterType">Whether only documents stored as <typeparamref name="T"/> are taken.</param>
    /// <param name="collection">The collection to search.</param>
    public static IQuery<T, TIndex> Query<T, TIndex>(this ISession session, Expression<Func<TIndex, bool>> predicate, bool filterType = false, string? collection = null)
        where T : class
        where TIndex : class, IIndex
    {
        ArgumentNullException.ThrowIfNull(session);
        return session.Query(collection).For<T>(filterType).With(predicate);
    }

    /// <summary>Queries the rows of an index.</summary>
    /// <typeparam name="TIndex">The index.</typeparam>
    /// <param name="session">The session.</param>
    /// <param name="collection">The collection to search.</param>
    public static IQueryIndex<TIndex> QueryIndex<TIndex>(this ISession session, string? collection = null) where TIndex : class, IIndex
    {
        ArgumentNullException.ThrowIfNull(session);
        return session.Query(collection).ForIndex<TIndex>();
    }

    /// <summary>Queries the rows of an index that meet a condition.</summary>
    /// <typeparam name="TIndex">The index.</typeparam>
    /// <param name="session">The session.</param>
    /// <param name="predicate">The condition.</param>
    /// <param name="collection">The collection to search.</param>
    public static IQueryIndex<TIndex> QueryIndex<TIndex>(this ISession session, Expression<Func<TIndex, bool>> predicate, string? collection = null) where TIndex : class, IIndex
    {
        ArgumentNullException.ThrowIfNull(session);
        return session.Query(collection).ForIndex<TIndex>().Where(predicate);
    }
}
