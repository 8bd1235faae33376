namespace YesSql.Indexes;

/// <summary>Says how a document becomes rows of one index. A map that returns <see langword="null"/> adds no row.</summary>
/// <typeparam name="T">The type of the documents.</typeparam>
/// <typeparam name="TIndex">The index.</typeparam>
public interface IMapFor<T, TIndex> where TIndex : IIndex
{
    /// <summary>Indexes only the documents that meet a condition.</summary>
    /// <param name="predicate">The condition.</param>
    IMapFor<T, TIndex> When(Func<T, bool> predicate);

    /// <summary>Makes one row of a document.</summary>
    /// <param name="map">Makes the row.</param>
    IGroupFor<TIndex> Map(Func<T, TIndex?> map);

    /// <summary>Makes any number of rows of a document.</summary>
    /// <param name="map">Makes the rows.</param>
    IGroupFor<TIndex> Map(Func<T, IEnumerable<TIndex>?> map);

    /// <summary>Makes one row of a document.</summary>
    /// <param name="map">Makes the row.</param>
    IGroupFor<TIndex> Map(Func<T, Task<TIndex?>> map);

    /// <summary>Makes any number of rows of a document.</summary>
    /// <param name="map">Makes the rows.</param>
    IGroupFor<TIndex> Map(Func<T, Task<IEnumerable<TIndex>?>> map);
}

/// <summary>What may follow a map; nothing here, as no index groups the rows of several documents.</summary>
/// <typeparam name="TIndex">The index.</typeparam>
public interface IGroupFor<TIndex> where TIndex : IIndex;
