namespace YesSql.Indexes;

/// <summary>Collects the descriptions of index providers.</summary>
public interface IDescriptor
{
    /// <summary>The descriptions collected so far, of the given document types or of all.</summary>
    /// <param name="types">The document types; none means every type.</param>
    IEnumerable<IndexDescriptor> Describe(params Type[] types);
}

/// <summary>Collects how documents of type <typeparamref name="T"/> become index rows.</summary>
/// <typeparam name="T">The type of the documents.</typeparam>
public class DescribeContext<T> : IDescriptor
{
    private readonly List<IndexDescriptor> _descriptors = [];

    /// <summary>Starts the description of one index.</summary>
    /// <typeparam name="TIndex">The index.</typeparam>
    public IMapFor<T, TIndex> For<TIndex>() where TIndex : IIndex
    {
        var descriptor = new IndexDescriptor { Type = typeof(T), IndexType = typeof(TIndex) };
        _descriptors.Add(descriptor);
        return new MapDescription<T, TIndex>(descriptor);
    }

    /// <inheritdoc />
    public IEnumerable<IndexDescriptor> Describe(params Type[] types) =>
        types is null or [] || types.Contains(typeof(T)) ? _descriptors : [];
}
