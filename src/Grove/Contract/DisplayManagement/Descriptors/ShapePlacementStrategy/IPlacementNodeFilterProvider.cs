namespace OrchardCore.DisplayManagement.Descriptors.ShapePlacementStrategy;

/// <summary>A condition that placement.json may set on an entry.</summary>
public interface IPlacementNodeFilterProvider
{
    /// <summary>Its name in the file.</summary>
    string Key { get; }

    /// <summary>Whether a shape meets it.</summary>
    /// <param name="context">The shape.</param>
    /// <param name="expression">What the file says, as a <see cref="System.Text.Json.Nodes.JsonNode"/>.</param>
    bool IsMatch(ShapePlacementContext context, object expression);
}
