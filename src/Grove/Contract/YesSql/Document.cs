namespace YesSql;

/// <summary>A row of the document table.</summary>
public class Document
{
    /// <summary>The number that names the document.</summary>
    public long Id { get; set; }

    /// <summary>The name of the stored type: <c>{full type name}, {assembly}</c>.</summary>
    public string Type { get; set; } = string.Empty;

    /// <summary>The document as JSON.</summary>
    public string Content { get; set; } = string.Empty;

    /// <summary>Counts the writes; tells a second writer that the document has changed since it was read.</summary>
    public long Version { get; set; }
}
