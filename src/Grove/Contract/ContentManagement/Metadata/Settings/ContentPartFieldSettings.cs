namespace OrchardCore.ContentManagement.Metadata.Settings;

/// <summary>The settings that a field's place in a part has.</summary>
public class ContentPartFieldSettings
{
    /// <summary>What people call the field here.</summary>
    public string? DisplayName { get; set; }

    /// <summary>What the field is for here.</summary>
    public string? Description { get; set; }

    /// <summary>The editor that the field uses, by name; null means the standard one.</summary>
    public string? Editor { get; set; }

    /// <summary>The display mode that the field uses, by name; null means the standard one.</summary>
    public string? DisplayMode { get; set; }

    /// <summary>Where the field stands among others, for instance <c>2</c> or <c>1.5</c>.</summary>
    public string? Position { get; set; }
}
