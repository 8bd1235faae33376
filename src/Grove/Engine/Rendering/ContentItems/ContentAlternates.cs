using OrchardCore.ContentManagement.Metadata.Models;

namespace Grove.Rendering.ContentItems;

/// <summary>The templates that Orchard Core's documentation ("Templates") lists for content items, from general to specific.</summary>
internal static class ContentAlternates
{
    private const string Content = "Content";

    public static string StereotypeOf(ContentTypeDefinition type) => type.TryGetStereotype(out var stereotype) ? stereotype : Content;

    public static IEnumerable<string> ForDisplay(ContentTypeDefinition type, string displayType)
    {
        var suffix = displayType == "Detail" ? "" : "_" + displayType;
        foreach (var kind in Kinds(type))
        {
            yield return kind;
            if (suffix.Length > 0)
            {
                yield return kind + suffix;
            }
        }
        yield return $"{StereotypeOf(type)}{suffix}__{type.Name}";
    }

    public static IEnumerable<string> ForEditor(ContentTypeDefinition type) =>
        Kinds(type).Select(kind => kind + "_Edit").Append($"{StereotypeOf(type)}_Edit__{type.Name}");

    // A stereotype without a template of its own looks like any content.
    private static IEnumerable<string> Kinds(ContentTypeDefinition type) => new[] { Content, StereotypeOf(type) }.Distinct();
}
