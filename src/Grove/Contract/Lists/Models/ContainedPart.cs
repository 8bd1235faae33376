using OrchardCore.ContentManagement;

namespace OrchardCore.Lists.Models;

/// <summary>Says in which container an item is.</summary>
public class ContainedPart : ContentPart
{
    /// <summary>The container's content item id.</summary>
    public string? ListContentItemId { get; set; }

    /// <summary>The container's content type.</summary>
    public string? ListContentType { get; set; }

    /// <summary>The item's place in an ordered container; the lowest comes first.</summary>
    public int Order { get; set; }
}
