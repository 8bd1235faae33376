using System.ComponentModel;

namespace OrchardCore.Title.Models;

/// <summary>How a type gets its titles.</summary>
public class TitlePartSettings
{
    /// <summary>Who writes the title.</summary>
    [DefaultValue(TitlePartOptions.Editable)]
    public TitlePartOptions Options { get; set; } = TitlePartOptions.Editable;

    /// <summary>The Liquid that makes the title; <c>Model.ContentItem</c> is the item.</summary>
    public string? Pattern { get; set; }

    /// <summary>Whether the title is shown where a template shows all parts; on unless told.</summary>
    [DefaultValue(true)]
    public bool RenderTitle { get; set; } = true;

    /// <summary>What an empty editor shows.</summary>
    public string? Placeholder { get; set; }
}
