using OrchardCore.ContentManagement;

namespace OrchardCore.Flows.Models;

/// <summary>Holds items that live inside their owner: they have no versions, addresses or publishing of their own.</summary>
/// <remarks>Usually attached by name, so that one item can have several: <c>WithPart("Credentials", "BagPart")</c>.</remarks>
public class BagPart : ContentPart
{
    /// <summary>The items, in order.</summary>
    public List<ContentItem> ContentItems { get; set; } = [];
}
