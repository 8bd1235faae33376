namespace OrchardCore.Markdown.Services;

/// <summary>Turns Markdown into HTML.</summary>
public interface IMarkdownService
{
    /// <summary>The HTML of <paramref name="markdown" />, not sanitised.</summary>
    string ToHtml(string markdown);
}
