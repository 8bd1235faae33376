using Microsoft.Extensions.FileProviders;
using OrchardCore.Recipes.Models;

namespace Grove.Recipes;

/// <summary>Finds the files that a recipe names by a path relative to its own folder.</summary>
public static class RecipeFilesBeside
{
    /// <summary>The file at the path, or null when there is none or the path leaves the recipe's module.</summary>
    public static IFileInfo? Locate(this RecipeDescriptor recipe, string path)
    {
        var parts = new List<string>();
        foreach (var part in $"{recipe.BasePath}/{path}".Split(['/', '\\'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == "..")
            {
                if (parts.Count == 0)
                {
                    return null;
                }

                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != ".")
            {
                parts.Add(part);
            }
        }

        var file = recipe.FileProvider?.GetFileInfo(string.Join('/', parts));
        return file is { Exists: true, IsDirectory: false } ? file : null;
    }
}
