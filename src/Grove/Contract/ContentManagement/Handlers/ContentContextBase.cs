namespace OrchardCore.ContentManagement.Handlers;

/// <summary>What every phase of an item's life tells its handlers: the item.</summary>
public class ContentContextBase
{
    /// <summary>Creates the context of <paramref name="contentItem" />.</summary>
    protected ContentContextBase(ContentItem contentItem) => ContentItem = contentItem;

    /// <summary>The item concerned.</summary>
    public ContentItem ContentItem { get; }
}
