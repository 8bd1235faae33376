using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Zones;

namespace OrchardCore.DisplayManagement.Handlers;

/// <summary>A shape that drivers fill.</summary>
public abstract class BuildShapeContext : IBuildShapeContext
{
    /// <param name="shape">The shape.</param>
    /// <param name="groupId">The page of an editor that is asked for.</param>
    /// <param name="shapeFactory">Makes the shapes that go into it.</param>
    /// <param name="layout">The page's frame.</param>
    /// <param name="updater">Binds what was posted.</param>
    protected BuildShapeContext(IShape shape, string groupId, IShapeFactory shapeFactory, IZoneHolding layout, IUpdateModel updater)
    {
        Shape = shape;
        GroupId = groupId;
        ShapeFactory = shapeFactory;
        Layout = layout;
        Updater = updater;
        FindPlacement = (_, _, _, _) => null;
    }

    /// <inheritdoc/>
    public IShape Shape { get; }

    /// <inheritdoc/>
    public IShapeFactory ShapeFactory { get; }

    /// <inheritdoc/>
    public IZoneHolding Layout { get; set; }

    /// <inheritdoc/>
    public string GroupId { get; }

    /// <inheritdoc/>
    public FindPlacementDelegate FindPlacement { get; set; }

    /// <summary>Binds what was posted; holds the messages beside fields.</summary>
    public IUpdateModel Updater { get; }

    /// <summary>What the names of form fields begin with.</summary>
    public string HtmlFieldPrefix { get; protected set; } = "";

    /// <summary>The zone for shapes that name none.</summary>
    public string? DefaultZone { get; set; }

    /// <summary>The position for shapes that name none.</summary>
    public string? DefaultPosition { get; set; }
}
