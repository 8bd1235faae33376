namespace Grove.Rendering.Templates;

/// <summary>Which shape a template file is for, by Orchard Core's rules for file names.</summary>
/// <remarks>
/// A dash stands for two underscores, a dot for one; behind a dash the last dot's word is a display type and moves before the first
/// double underscore: <c>Content-BlogPost.Summary</c> is <c>Content_Summary__BlogPost</c>, <c>TitlePart.Edit</c> is <c>TitlePart_Edit</c>.
/// </remarks>
public static class TemplateName
{
    private static readonly string[] Folders = ["", "Items/", "Parts/", "Fields/", "Elements/"];

    /// <summary>The shape name of a template's file name without extension.</summary>
    public static string ShapeNameOf(string fileName)
    {
        var dash = fileName.IndexOf('-', StringComparison.Ordinal);
        var dot = fileName.LastIndexOf('.');
        if (dash < 0 || dot < dash)
        {
            return Encode(fileName);
        }
        return $"{Encode(fileName[..dash])}_{fileName[(dot + 1)..]}__{Encode(fileName[(dash + 1)..dot])}";
    }

    /// <summary>The shape name of a file in a <c>Views</c> folder, or null where it is no shape's template.</summary>
    /// <param name="path">The path from the module's root, with forward slashes and extension.</param>
    /// <param name="folder">What stands before <c>Views/</c>, with a slash at its end; empty for the root.</param>
    public static string? Of(string path, out string folder)
    {
        folder = "";
        var views = path.StartsWith("Views/", StringComparison.OrdinalIgnoreCase) ? 0 : path.LastIndexOf("/Views/", StringComparison.OrdinalIgnoreCase) + 1;
        if (views == 0 && !path.StartsWith("Views/", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }
        folder = path[..views];
        var slash = path.LastIndexOf('/');
        var inside = path[(views + "Views/".Length)..(slash + 1)];
        var name = Path.GetFileNameWithoutExtension(path[(slash + 1)..]);
        return Folders.Contains(inside, StringComparer.OrdinalIgnoreCase) && !name.StartsWith('_') ? ShapeNameOf(name) : null;
    }

    /// <summary>A name as an alternate holds it: dashes double, dots single underscores.</summary>
    public static string Encode(string element) => element.Replace("-", "__", StringComparison.Ordinal).Replace('.', '_');
}
