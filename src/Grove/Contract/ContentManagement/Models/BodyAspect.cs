using Microsoft.AspNetCore.Html;

namespace OrchardCore.ContentManagement.Models;

/// <summary>The aspect that holds an item's body as HTML, for feeds and search.</summary>
public class BodyAspect
{
    /// <summary>The body; null when the item has none.</summary>
    public IHtmlContent? Body { get; set; }
}
