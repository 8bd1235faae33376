using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Zones;

namespace OrchardCore.DisplayManagement.Handlers;

/// <summary>A shape with the form that edits an object.</summary>
public class BuildEditorContext : BuildShapeContext
{
    /// <param name="shape">The shape.</param>
    /// <param name="groupId">The page of the editor that is asked for.</param>
    /// <param name="isNew">Whether the object is not stored yet.</param>
    /// <param name="htmlFieldPrefix">What the names of form fields begin with.</param>
    /// <param name="shapeFactory">Makes the shapes that go into it.</param>
    /// <param name="layout">The page's frame.</param>
    /// <param name="updater">Binds what was posted.</param>
    public BuildEditorContext(IShape shape, string groupId, bool isNew, string htmlFieldPrefix, IShapeFactory shapeFactory, IZoneHolding layout, IUpdateModel updater)
        : base(shape, groupId, shapeFactory, layout, updater)
    {
        IsNew = isNew;
        HtmlFieldPrefix = htmlFieldPrefix;
    }

    /// <summary>Whether the object is not stored yet.</summary>
    public bool IsNew { get; set; }
}
