namespace OrchardCore.ContentManagement.Metadata.Settings;

/// <summary>The settings that every part has.</summary>
public class ContentPartSettings
{
    /// <summary>Whether people may attach the part to a type.</summary>
    public bool Attachable { get; set; }

    /// <summary>Whether a type may hold the part several times, under different names.</summary>
    public bool Reusable { get; set; }

    /// <summary>What people call the part.</summary>
    public string? DisplayName { get; set; }

    /// <summary>What the part is for.</summary>
    public string? Description { get; set; }

    /// <summary>Where the part stands among others unless its place says otherwise.</summary>
    public string? DefaultPosition { get; set; }
}
