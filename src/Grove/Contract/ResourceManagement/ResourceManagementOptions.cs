namespace OrchardCore.ResourceManagement;

/// <summary>The scripts and styles that features and themes define.</summary>
public class ResourceManagementOptions
{
    /// <summary>The definitions; a later one of the same name and version wins.</summary>
    public HashSet<ResourceManifest> ResourceManifests { get; init; } = [];

    /// <summary>Whether readable instead of minified files are used.</summary>
    public bool DebugMode { get; set; }

    /// <summary>Whether addresses carry a hash of the file's content.</summary>
    public bool AppendVersion { get; set; } = true;

    /// <summary>What addresses that begin with <c>~/</c> begin with instead; empty for the application's root.</summary>
    public string ContentBasePath { get; set; } = "";
}
