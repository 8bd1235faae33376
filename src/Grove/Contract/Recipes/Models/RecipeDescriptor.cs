using Microsoft.Extensions.FileProviders;

namespace OrchardCore.Recipes.Models;

/// <summary>What a recipe file says about itself before its steps.</summary>
public class RecipeDescriptor
{
    /// <summary>The recipe's identifier, unique among the recipes of a site and compared without case.</summary>
    public string? Name { get; set; }

    /// <summary>The name that people see.</summary>
    public string? DisplayName { get; set; }

    /// <summary>What the recipe sets up, in a sentence.</summary>
    public string? Description { get; set; }

    /// <summary>Who wrote the recipe.</summary>
    public string? Author { get; set; }

    /// <summary>The author's website.</summary>
    public string? WebSite { get; set; }

    /// <summary>The recipe's version, for instance <c>1.0.0</c>.</summary>
    public string? Version { get; set; }

    /// <summary>Whether the recipe can set up a new site.</summary>
    public bool IsSetupRecipe { get; set; }

    /// <summary>When the recipe was exported from a site (UTC), or null for one written by hand.</summary>
    public DateTime? ExportUtc { get; set; }

    /// <summary>Groups under which recipes are listed.</summary>
    public string[]? Categories { get; set; }

    /// <summary>Words to filter recipes by.</summary>
    public string[]? Tags { get; set; }

    /// <summary>Whether the recipe asks to run in a scope of its own.</summary>
    public bool RequireNewScope { get; set; } = true;

    /// <summary>The folder of the recipe file inside <see cref="FileProvider"/>.</summary>
    public string? BasePath { get; set; }

    /// <summary>The recipe's file.</summary>
    public IFileInfo? RecipeFileInfo { get; set; }

    /// <summary>Where files that the recipe names by relative path are found.</summary>
    public IFileProvider? FileProvider { get; set; }
}
