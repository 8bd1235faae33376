using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.ContentFields.Settings;

/// <summary>How an HTML field is saved and shown.</summary>
public class HtmlFieldSettings : FieldSettings
{
    /// <summary>Whether what could run or load something is removed when saving; yes unless set otherwise.</summary>
    public bool SanitizeHtml { get; set; } = true;

    /// <summary>Whether the text is a Liquid template.</summary>
    public bool RenderLiquid { get; set; }
}
