namespace OrchardCore.ContentManagement.Routing;

/// <summary>A path and the item, or the item inside an item, that it leads to.</summary>
public class AutorouteEntry
{
    /// <summary>The number of the document of the version that holds the path.</summary>
    public long DocumentId;

    /// <summary>The item.</summary>
    public string ContentItemId;

    /// <summary>The path, without a slash before or after.</summary>
    public string Path;

    /// <summary>The item inside the item, or null.</summary>
    public string? ContainedContentItemId;

    /// <summary>Where in the item's JSON that is, or null.</summary>
    public string? JsonPath;

    /// <summary>Creates an entry.</summary>
    public AutorouteEntry(string contentItemId, string path, string? containedContentItemId = default, string? jsonPath = default)
    {
        ContentItemId = contentItemId;
        Path = path;
        ContainedContentItemId = containedContentItemId;
        JsonPath = jsonPath;
    }
}
