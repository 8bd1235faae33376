using OrchardCore.DisplayManagement.ModelBinding;

namespace OrchardCore.DisplayManagement;

/// <summary>Builds shapes for a kind of object by asking each of its drivers.</summary>
public interface IDisplayManager<TModel>
{
    /// <summary>The shape that shows the object.</summary>
    Task<IShape> BuildDisplayAsync(TModel model, IUpdateModel updater, string displayType = "", string groupId = "");

    /// <summary>The shape with the form that edits the object.</summary>
    Task<IShape> BuildEditorAsync(TModel model, IUpdateModel updater, bool isNew, string groupId = "", string htmlPrefix = "");

    /// <summary>Takes over what was posted; the shape shows the form again with what was typed.</summary>
    Task<IShape> UpdateEditorAsync(TModel model, IUpdateModel updater, bool isNew, string groupId = "", string htmlPrefix = "");
}
