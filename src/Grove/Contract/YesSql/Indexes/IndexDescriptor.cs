namespace YesSql.Indexes;

/// <summary>How documents of one type become rows of one index.</summary>
public class IndexDescriptor
{
    /// <summary>The type of the documents.</summary>
    public Type Type { get; set; } = typeof(object);

    /// <summary>The index.</summary>
    public Type IndexType { get; set; } = typeof(MapIndex);

    /// <summary>Which documents are indexed; <see langword="null"/> means all.</summary>
    public Func<object, bool>? Filter { get; set; }

    /// <summary>Makes the rows of a document.</summary>
    public Func<object, CancellationToken, Task<IEnumerable<IIndex>>> Map { get; set; } = (_, _) => Task.FromResult<IEnumerable<IIndex>>([]);

    /// <summary>Whether a document has no more than one row, so that joining the index cannot repeat a document.</summary>
    internal bool OneRow { get; set; }
}
