namespace OrchardCore.Title.Models;

/// <summary>Who writes a title.</summary>
public enum TitlePartOptions
{
    /// <summary>The editor; an empty one is made from the pattern, if there is one.</summary>
    Editable,

    /// <summary>The pattern; the editor sees it.</summary>
    GeneratedDisabled,

    /// <summary>The pattern; the editor does not see it.</summary>
    GeneratedHidden,

    /// <summary>The editor, who has to.</summary>
    EditableRequired,
}
