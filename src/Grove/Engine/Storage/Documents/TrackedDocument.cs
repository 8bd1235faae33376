namespace Grove.Storage.Documents;

/// <summary>What a unit of work knows of a document beside the document itself.</summary>
internal sealed class TrackedDocument(object item)
{
    public object Item { get; } = item;

    /// <summary>The row's number; 0 until it is inserted.</summary>
    public long Id { get; set; }

    /// <summary>The version that was read or written last; 0 for a document that came from elsewhere and whose row was not read.</summary>
    public long Version { get; set; }

    /// <summary>What is to be done at the next flush.</summary>
    public PendingChange Pending { get; set; }
}

/// <summary>What a flush does with a document.</summary>
internal enum PendingChange
{
    None,
    Save,
    Delete,
}
