namespace YesSql.Indexes;

/// <summary>Describes the indexes of the documents of type <typeparamref name="T"/>.</summary>
/// <typeparam name="T">The type of the documents.</typeparam>
public abstract class IndexProvider<T> : IIndexProvider
{
    /// <inheritdoc />
    public string? CollectionName { get; set; }

    /// <summary>Tells how a document becomes index rows.</summary>
    /// <param name="context">Takes the descriptions.</param>
    public abstract void Describe(DescribeContext<T> context);

    /// <inheritdoc />
    public Type ForType() => typeof(T);

    void IIndexProvider.Describe(IDescriptor context) => Describe((DescribeContext<T>)context);
}
