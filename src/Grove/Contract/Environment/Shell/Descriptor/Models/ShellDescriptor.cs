namespace OrchardCore.Environment.Shell.Descriptor.Models;

/// <summary>The features that a site has enabled; one document a site.</summary>
public class ShellDescriptor
{
    /// <summary>Grows by one with every change.</summary>
    public int SerialNumber { get; set; }

    /// <summary>The features that were asked for; what they depend on is found through the manifests.</summary>
    public IList<ShellFeature> Features { get; set; } = [];
}
