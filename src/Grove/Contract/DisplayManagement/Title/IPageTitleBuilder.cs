using Microsoft.AspNetCore.Html;

namespace OrchardCore.DisplayManagement.Title;

/// <summary>Gathers the pieces of the page's title.</summary>
public interface IPageTitleBuilder
{
    /// <summary>Adds a piece.</summary>
    /// <param name="segment">The piece, encoded when rendered.</param>
    /// <param name="position">Its place among the pieces.</param>
    void AddSegment(IHtmlContent segment, string position = "0");

    /// <summary>Sets the title once and for all.</summary>
    void SetFixedTitle(IHtmlContent title);

    /// <summary>Forgets all pieces.</summary>
    void Clear();

    /// <summary>The title: the fixed one, or the pieces with a separator between them.</summary>
    /// <param name="separator">What stands between pieces; null for a dash.</param>
    IHtmlContent GenerateTitle(IHtmlContent? separator);
}
