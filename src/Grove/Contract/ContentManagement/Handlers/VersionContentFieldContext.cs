namespace OrchardCore.ContentManagement.Handlers;

/// <summary>What a handler learns when the item that a field belongs to is the basis of a new version.</summary>
public class VersionContentFieldContext(ContentItem contentItem, ContentItem buildingContentItem) : ContentFieldContextBase(contentItem)
{
    /// <summary>The version that is being built.</summary>
    public ContentItem BuildingContentItem { get; } = buildingContentItem;
}
