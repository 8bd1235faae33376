using OrchardCore.ContentManagement;

namespace OrchardCore.Html.Models;

/// <summary>An item's text as HTML.</summary>
public class HtmlBodyPart : ContentPart
{
    /// <summary>The HTML; sanitised when stored unless <see cref="Settings.HtmlBodyPartSettings.SanitizeHtml" /> is off.</summary>
    public string? Html { get; set; }
}
