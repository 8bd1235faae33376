using OrchardCore.ContentManagement;

namespace OrchardCore.Markdown.Models;

/// <summary>An item's text as Markdown.</summary>
public class MarkdownBodyPart : ContentPart
{
    /// <summary>The text, in CommonMark with the usual extensions.</summary>
    public string? Markdown { get; set; }
}
