namespace YesSql;

/// <summary>Somebody else has changed or removed a document since this session read it. Nothing of the unit of work is kept.</summary>
public class ConcurrencyException : Exception
{
    /// <summary>Says which document.</summary>
    /// <param name="document">The document as this session wanted to write it.</param>
    public ConcurrencyException(Document document)
        : base($"Document {document?.Id} of type '{document?.Type}' has been changed by somebody else since it was read.") =>
        Document = document!; // A caller without nullable annotations may pass null, as it may to Orchard's.

    /// <summary>The document as this session wanted to write it.</summary>
    public Document Document { get; }
}
