using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.Media.Settings;

/// <summary>Which files a media field takes.</summary>
public class MediaFieldSettings : FieldSettings
{
    /// <summary>Whether the field takes several files.</summary>
    public bool Multiple { get; set; } = true;

    /// <summary>Whether each file may have a text alternative.</summary>
    public bool AllowMediaText { get; set; } = true;

    /// <summary>Whether pictures may have an anchor.</summary>
    public bool AllowAnchors { get; set; }

    /// <summary>The extensions allowed, with their dot; empty for every extension that the library takes.</summary>
    public string[] AllowedExtensions { get; set; } = [];
}
