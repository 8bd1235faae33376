namespace YesSql.Indexes;

/// <summary>Fills an <see cref="IndexDescriptor"/> from typed delegates.</summary>
internal sealed class MapDescription<T, TIndex>(IndexDescriptor descriptor) : IMapFor<T, TIndex>, IGroupFor<TIndex>
    where TIndex : IIndex
{
    public IMapFor<T, TIndex> When(Func<T, bool> predicate)
    {
        ArgumentNullException.ThrowIfNull(predicate);
        descriptor.Filter = document => predicate((T)document);
        return this;
    }

    public IGroupFor<TIndex> Map(Func<T, TIndex?> map)
    {
        ArgumentNullException.ThrowIfNull(map);
        return Set(oneRow: true, document => Task.FromResult(One(map(document))));
    }

    public IGroupFor<TIndex> Map(Func<T, IEnumerable<TIndex>?> map)
    {
        ArgumentNullException.ThrowIfNull(map);
        return Set(oneRow: false, document => Task.FromResult(Many(map(document))));
    }

    public IGroupFor<TIndex> Map(Func<T, Task<TIndex?>> map)
    {
        ArgumentNullException.ThrowIfNull(map);
        return Set(oneRow: true, async document => One(await map(document)));
    }

    public IGroupFor<TIndex> Map(Func<T, Task<IEnumerable<TIndex>?>> map)
    {
        ArgumentNullException.ThrowIfNull(map);
        return Set(oneRow: false, async document => Many(await map(document)));
    }

    private MapDescription<T, TIndex> Set(bool oneRow, Func<T, Task<IEnumerable<IIndex>>> map)
    {
        descriptor.OneRow = oneRow;
        descriptor.Map = (document, _) => map((T)document);
        return this;
    }

    private static IEnumerable<IIndex> One(TIndex? row) => row is null ? [] : [row];

    private static IEnumerable<IIndex> Many(IEnumerable<TIndex>? rows) => rows is null ? [] : rows.OfType<IIndex>();
}
