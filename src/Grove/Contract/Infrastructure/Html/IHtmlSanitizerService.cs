namespace OrchardCore.Infrastructure.Html;

/// <summary>Removes from HTML what could run or load something.</summary>
public interface IHtmlSanitizerService
{
    /// <summary>The safe part of the HTML; safe HTML comes back with the same meaning.</summary>
    string Sanitize(string html);
}
