using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>The templates that Orchard Core's documentation ("Templates") lists for the shapes of parts, from general to specific.</summary>
internal static class PartAlternates
{
    private const string DisplayMark = "_Display__";

    public static IEnumerable<string> For(ContentTypePartDefinition definition, string shapeType, string displayType)
    {
        var type = definition.ContentTypeDefinition;
        var (partType, partName) = (definition.PartDefinition.Name, definition.Name);
        var (shape, mode) = Split(shapeType);
        yield return mode is null ? $"{shape}_{displayType}" : $"{shape}_{displayType}__{mode}_Display";

        var inner = shape == partType || shape == partName ? "" : "__" + shape;
        var owners = new List<(string Owner, string Path)>();
        if (type.TryGetStereotype(out var stereotype) && stereotype != "Content")
        {
            owners.Add((stereotype, partType + inner));
            if (partName != partType)
            {
                owners.Add((stereotype, $"{partType}__{partName}{inner}"));
            }
        }
        owners.Add((type.Name, partType + inner));
        if (partName != partType)
        {
            owners.Add((type.Name, partName + inner));
        }
        foreach (var (owner, path) in owners)
        {
            foreach (var name in Names(owner, path, displayType, mode))
            {
                yield return name;
            }
        }
    }

    public static IEnumerable<string> Names(string owner, string path, string displayType, string? mode) => mode is null
        ? [$"{owner}__{path}", $"{owner}_{displayType}__{path}"]
        : [$"{owner}_Display__{path}__{mode}", $"{owner}_{displayType}__{path}__{mode}_Display"];

    /// <summary>A shape type and its display mode.</summary>
    public static (string Shape, string? Mode) Split(string shapeType)
    {
        var at = shapeType.IndexOf(DisplayMark, StringComparison.Ordinal);
        return at < 0 ? (shapeType, null) : (shapeType[..at], shapeType[(at + DisplayMark.Length)..]);
    }

    /// <summary>Whether a shape is the one that an element is mainly shown or edited by.</summary>
    public static bool IsMain(string shapeType, params string[] names) =>
        names.Any(name => shapeType == name || shapeType == name + "_Edit" || shapeType.StartsWith(name + "_Edit__", StringComparison.Ordinal) || Split(shapeType).Shape == name);

    public static string WithMode(string shapeType, string? mode) => string.IsNullOrEmpty(mode) || mode == "Standard" ? shapeType : shapeType + DisplayMark + mode;

    public static string WithEditor(string shapeType, string? editor) => string.IsNullOrEmpty(editor) || editor == "Standard" ? shapeType : $"{shapeType}__{editor}";

    public static string Join(string prefix, string name) => string.IsNullOrEmpty(prefix) ? name : $"{prefix}.{name}";
}
