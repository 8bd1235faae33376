using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Zones;

namespace OrchardCore.DisplayManagement.Handlers;

/// <summary>A shape that shows an object.</summary>
public class BuildDisplayContext : BuildShapeContext
{
    /// <param name="shape">The shape.</param>
    /// <param name="displayType">How the object is shown.</param>
    /// <param name="groupId">The group that is asked for.</param>
    /// <param name="shapeFactory">Makes the shapes that go into it.</param>
    /// <param name="layout">The page's frame.</param>
    /// <param name="updater">Binds what was posted.</param>
    public BuildDisplayContext(IShape shape, string displayType, string groupId, IShapeFactory shapeFactory, IZoneHolding layout, IUpdateModel updater)
        : base(shape, groupId, shapeFactory, layout, updater) => DisplayType = displayType;

    /// <summary>How the object is shown: <c>Detail</c>, <c>Summary</c>, ….</summary>
    public string DisplayType { get; }
}
