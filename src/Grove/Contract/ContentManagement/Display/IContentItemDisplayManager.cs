using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.ModelBinding;

namespace OrchardCore.ContentManagement.Display;

/// <summary>Builds the shape of a content item from the drivers of its parts and fields.</summary>
public interface IContentItemDisplayManager
{
    /// <summary>The shape that shows the item.</summary>
    Task<IShape> BuildDisplayAsync(ContentItem content, IUpdateModel updater, string displayType = "", string groupId = "");

    /// <summary>The shape with the item's form.</summary>
    Task<IShape> BuildEditorAsync(ContentItem content, IUpdateModel updater, bool isNew, string groupId = "", string htmlFieldPrefix = "");

    /// <summary>Takes over what was posted; the shape shows the form again, with messages beside what was wrong.</summary>
    Task<IShape> UpdateEditorAsync(ContentItem content, IUpdateModel updater, bool isNew, string groupId = "", string htmlFieldPrefix = "");
}
