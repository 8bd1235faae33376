using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Zones;

namespace OrchardCore.DisplayManagement.Handlers;

/// <summary>A posted form that edits an object.</summary>
public class UpdateEditorContext : BuildEditorContext
{
    /// <param name="model">The shape.</param>
    /// <param name="groupId">The page of the editor that is asked for.</param>
    /// <param name="isNew">Whether the object is not stored yet.</param>
    /// <param name="htmlFieldPrefix">What the names of form fields begin with.</param>
    /// <param name="shapeFactory">Makes the shapes that go into it.</param>
    /// <param name="layout">The page's frame.</param>
    /// <param name="updater">Binds what was posted.</param>
    public UpdateEditorContext(IShape model, string groupId, bool isNew, string htmlFieldPrefix, IShapeFactory shapeFactory, IZoneHolding layout, IUpdateModel updater)
        : base(model, groupId, isNew, htmlFieldPrefix, shapeFactory, layout, updater)
    {
    }
}
