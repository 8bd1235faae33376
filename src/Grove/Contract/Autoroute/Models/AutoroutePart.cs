using OrchardCore.ContentManagement;

namespace OrchardCore.Autoroute.Models;

/// <summary>Gives an item an address of its own.</summary>
public class AutoroutePart : ContentPart
{
    /// <summary>The longest path in characters.</summary>
    public const int MaxPathLength = 1024;

    /// <summary>Whether the item becomes the site's home page when it is published; false again afterwards.</summary>
    public bool SetHomepage { get; set; }

    /// <summary>Whether an item inside another one has no address.</summary>
    public bool Disabled { get; set; }

    /// <summary>Whether the items inside this one, such as a taxonomy's terms, have addresses below its own.</summary>
    public bool RouteContainedItems { get; set; }

    /// <summary>Whether the path of an item inside another one counts from the root instead of from its owner's address.</summary>
    public bool Absolute { get; set; }

    /// <summary>The address below the site's root, without a leading slash; empty for one that the type's pattern makes.</summary>
    public string? Path { get; set; }
}
