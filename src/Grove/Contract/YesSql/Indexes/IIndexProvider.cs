namespace YesSql.Indexes;

/// <summary>Describes the indexes of a document type.</summary>
public interface IIndexProvider
{
    /// <summary>The collection of the documents, <see langword="null"/> for the one without a name.</summary>
    string? CollectionName { get; set; }

    /// <summary>The type of the documents.</summary>
    Type ForType();

    /// <summary>Adds the descriptions to <paramref name="context"/>.</summary>
    /// <param name="context">A <see cref="DescribeContext{T}"/> for <see cref="ForType"/>.</param>
    void Describe(IDescriptor context);
}
