namespace OrchardCore.ContentManagement;

/// <summary>Anything that belongs to a content item: the item itself, its parts and their fields.</summary>
public interface IContent
{
    /// <summary>The item.</summary>
    ContentItem ContentItem { get; }
}
