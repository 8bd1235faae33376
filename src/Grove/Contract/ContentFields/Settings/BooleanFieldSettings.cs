using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.ContentFields.Settings;

/// <summary>How a boolean field is edited.</summary>
public class BooleanFieldSettings : FieldSettings
{
    /// <summary>The words beside the box.</summary>
    public string? Label { get; set; }

    /// <summary>The answer of new items.</summary>
    public bool DefaultValue { get; set; }
}
