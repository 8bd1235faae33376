namespace OrchardCore.ContentManagement.Handlers;

/// <summary>What a handler learns when an item is the basis of a new version.</summary>
public class VersionContentContext(ContentItem contentItem, ContentItem buildingContentItem) : ContentContextBase(contentItem)
{
    /// <summary>The version that is being built.</summary>
    public ContentItem BuildingContentItem { get; } = buildingContentItem;
}
