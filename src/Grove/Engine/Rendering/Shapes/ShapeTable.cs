using System.Collections.Frozen;
using Grove.Rendering.Placement;
using Grove.Rendering.Templates;

namespace Grove.Rendering.Shapes;

/// <summary>All that is known of shapes under one theme. Made once a theme; only read afterwards.</summary>
internal sealed class ShapeTable(
    IReadOnlyDictionary<string, ShapeDescription> descriptions,
    IEnumerable<Template> templates,
    PlacementRules placement)
{
    private readonly FrozenDictionary<string, ShapeDescription> _descriptions = descriptions.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private readonly FrozenDictionary<string, Template> _templates = templates
        .GroupBy(template => template.ShapeName, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(group => group.Key, group => group.First(), StringComparer.OrdinalIgnoreCase);

    public PlacementRules Placement { get; } = placement;

    public ShapeDescription Describe(string shapeType) => _descriptions.GetValueOrDefault(shapeType, ShapeDescription.None);

    /// <summary>The template for a name, or null.</summary>
    public Template? Find(string name) => _templates.GetValueOrDefault(name);

    /// <summary>The template of a shape: its alternates from the last, then its type, then its type up to a double underscore.</summary>
    public Template? Find(string type, IReadOnlyList<string> alternates)
    {
        for (var index = alternates.Count - 1; index >= 0; index--)
        {
            if (Find(alternates[index]) is { } alternate)
            {
                return alternate;
            }
        }
        while (true)
        {
            if (Find(type) is { } template)
            {
                return template;
            }
            var cut = type.LastIndexOf("__", StringComparison.Ordinal);
            if (cut <= 0)
            {
                return null;
            }
            type = type[..cut];
        }
    }
}
