using System.Text.Json.Serialization;

namespace OrchardCore.Data.Documents;

/// <summary>A document of which a site has one, for instance all content definitions.</summary>
public interface IDocument
{
    /// <summary>Changes whenever the document does; null until it is stored.</summary>
    string? Identifier { get; set; }

    /// <summary>Whether this instance is shared and must not be changed.</summary>
    bool IsReadOnly { get; set; }
}

/// <inheritdoc />
public class Document : IDocument
{
    /// <inheritdoc />
    public string? Identifier { get; set; }

    /// <inheritdoc />
    [JsonIgnore]
    public bool IsReadOnly { get; set; }
}
