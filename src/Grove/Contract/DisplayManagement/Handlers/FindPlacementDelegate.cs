using OrchardCore.DisplayManagement.Descriptors;

namespace OrchardCore.DisplayManagement.Handlers;

/// <summary>Finds where a shape goes; null where nothing says.</summary>
public delegate PlacementInfo? FindPlacementDelegate(string shapeType, string? differentiator, string? displayType, IBuildShapeContext context);
