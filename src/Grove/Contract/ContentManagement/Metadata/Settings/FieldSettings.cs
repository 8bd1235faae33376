namespace OrchardCore.ContentManagement.Metadata.Settings;

/// <summary>The settings that most kinds of field have.</summary>
public abstract class FieldSettings
{
    /// <summary>A word of help beside the input.</summary>
    public string? Hint { get; set; }

    /// <summary>Whether the field must be filled.</summary>
    public bool Required { get; set; }
}
