using OrchardCore.ContentManagement;

namespace OrchardCore.ContentFields.Fields;

/// <summary>A text in HTML.</summary>
public class HtmlField : ContentField
{
    /// <summary>The HTML; sanitised when saved unless the settings say otherwise.</summary>
    public string? Html { get; set; }
}
