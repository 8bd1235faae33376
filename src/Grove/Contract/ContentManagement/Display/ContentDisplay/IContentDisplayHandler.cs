using OrchardCore.DisplayManagement.Handlers;

namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>Takes part when the shape of a content item is built.</summary>
public interface IContentDisplayHandler
{
    /// <summary>Adds what shows the item.</summary>
    Task BuildDisplayAsync(ContentItem contentItem, BuildDisplayContext context);

    /// <summary>Adds to the item's form.</summary>
    Task BuildEditorAsync(ContentItem contentItem, BuildEditorContext context);

    /// <summary>Takes over what was posted.</summary>
    Task UpdateEditorAsync(ContentItem contentItem, UpdateEditorContext context);
}
