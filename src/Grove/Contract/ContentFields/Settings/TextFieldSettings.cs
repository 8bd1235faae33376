using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.ContentFields.Settings;

/// <summary>How a text field is edited and checked.</summary>
public class TextFieldSettings : FieldSettings
{
    /// <summary>The text of new items.</summary>
    public string? DefaultValue { get; set; }

    /// <summary>What an empty input shows.</summary>
    public string? Placeholder { get; set; }

    /// <summary>Whether people edit the text or a pattern makes it.</summary>
    public FieldBehaviorType Type { get; set; }

    /// <summary>The Liquid that makes the text unless people edit it.</summary>
    public string? Pattern { get; set; }
}
