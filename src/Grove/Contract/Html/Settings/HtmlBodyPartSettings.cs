using System.ComponentModel;

namespace OrchardCore.Html.Settings;

/// <summary>How a type treats its HTML body.</summary>
public class HtmlBodyPartSettings
{
    /// <summary>Whether script and other active markup is removed when the body is stored; on unless told.</summary>
    [DefaultValue(true)]
    public bool SanitizeHtml { get; set; } = true;

    /// <summary>Whether the body is a Liquid template; off unless told.</summary>
    public bool RenderLiquid { get; set; }
}
