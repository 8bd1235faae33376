using System.ComponentModel;

namespace OrchardCore.Markdown.Settings;

/// <summary>How a type treats its Markdown body.</summary>
public class MarkdownBodyPartSettings
{
    /// <summary>Whether script and other active markup is removed from the HTML that the text becomes; on unless told.</summary>
    [DefaultValue(true)]
    public bool SanitizeHtml { get; set; } = true;

    /// <summary>Whether the text is a Liquid template; off unless told.</summary>
    public bool RenderLiquid { get; set; }
}
