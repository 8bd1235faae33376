namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>Gathers descriptions of shape types.</summary>
public class ShapeTableBuilder
{
    private readonly List<ShapeAlterationBuilder> _alterations = [];

    internal ShapeTableBuilder()
    {
    }

    internal IReadOnlyList<ShapeAlterationBuilder> Alterations => _alterations;

    /// <summary>Begins the description of a shape type.</summary>
    public ShapeAlterationBuilder Describe(string shapeType)
    {
        var alteration = new ShapeAlterationBuilder(shapeType);
        _alterations.Add(alteration);
        return alteration;
    }
}
