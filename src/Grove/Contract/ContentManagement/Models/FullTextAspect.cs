namespace OrchardCore.ContentManagement.Models;

/// <summary>The aspect that gathers the text by which an item is found.</summary>
public class FullTextAspect
{
    /// <summary>Pieces of text, HTML allowed.</summary>
    public List<string> Segments { get; } = [];
}
