using OrchardCore.ContentManagement;

namespace OrchardCore.ContentFields.Fields;

/// <summary>A text without markup, of one or more lines.</summary>
public class TextField : ContentField
{
    /// <summary>The text.</summary>
    public string? Text { get; set; }
}
