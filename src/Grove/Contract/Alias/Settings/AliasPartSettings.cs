using System.ComponentModel;

namespace OrchardCore.Alias.Settings;

/// <summary>How a type gets its aliases.</summary>
public class AliasPartSettings
{
    /// <summary>The Liquid that makes the alias where none is typed; <c>Model.ContentItem</c> is the item.</summary>
    [DefaultValue("{{ Model.ContentItem.DisplayText | slugify }}")]
    public string? Pattern { get; set; } = "{{ Model.ContentItem.DisplayText | slugify }}";

    /// <summary>Who writes the alias.</summary>
    public AliasPartOptions Options { get; set; }
}

/// <summary>Who writes an alias.</summary>
public enum AliasPartOptions
{
    /// <summary>The editor; an empty one is made from the pattern.</summary>
    Editable = 0,

    /// <summary>The pattern; the editor sees it.</summary>
    GeneratedDisabled = 1,
}
