namespace OrchardCore.ContentManagement.Metadata.Settings;

/// <summary>The settings that a part's place in a type has.</summary>
public class ContentTypePartSettings
{
    /// <summary>What people call the part here.</summary>
    public string? DisplayName { get; set; }

    /// <summary>What the part is for here.</summary>
    public string? Description { get; set; }

    /// <summary>The editor that the part uses, by name; null means the standard one.</summary>
    public string? Editor { get; set; }

    /// <summary>The display mode that the part uses, by name; null means the standard one.</summary>
    public string? DisplayMode { get; set; }

    /// <summary>Where the part stands among others, for instance <c>2</c> or <c>1.5</c>.</summary>
    public string? Position { get; set; }
}
