using Grove.Kernel.Modules;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;
using OrchardCore.Recipes.Models;

namespace Grove.Recipes;

/// <summary>The recipes that modules and themes carry as <c>Recipes/*.recipe.json</c>.</summary>
public sealed class RecipeCatalogue(ModuleCatalogue modules)
{
    private const string Folder = "Recipes";
    private const string Extension = ".recipe.json";

    /// <summary>All recipes that can be read, with the errors of those that cannot.</summary>
    public async Task<RecipeListing> ListAsync(CancellationToken cancellationToken = default)
    {
        var listing = new RecipeListing([], []);
        foreach (var module in modules.Modules)
        {
            var provider = new RecipeFolder(module.Files);
            foreach (var path in module.Files.List(Folder).Where(path => path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase)))
            {
                try
                {
                    listing.Recipes.Add(await RecipeReader.ReadAsync(
                        provider.GetFileInfo(path), path[..path.LastIndexOf('/')], provider, cancellationToken));
                }
                catch (RecipeExecutionException unreadable)
                {
                    listing.Errors.Add(unreadable);
                }
            }
        }

        return listing;
    }

    /// <summary>Plans the named recipe; see <see cref="RecipePlanner"/>.</summary>
    /// <exception cref="RecipeExecutionException">The recipe cannot run; the message tells the file, the step and the reason.</exception>
    public async Task<RecipePlan> PlanAsync(string recipeName, CancellationToken cancellationToken = default)
    {
        var listing = await ListAsync(cancellationToken);
        return new RecipePlanner(listing.Find, id => modules.Find(id) is not null).Plan(recipeName);
    }

    private sealed class RecipeFolder(ModuleFiles files) : IFileProvider
    {
        public IFileInfo GetFileInfo(string subpath) => files.Find(subpath) ?? new NotFoundFileInfo(subpath);

        public IDirectoryContents GetDirectoryContents(string subpath) => NotFoundDirectoryContents.Singleton;

        public IChangeToken Watch(string filter) => NullChangeToken.Singleton;
    }
}

/// <summary>What a search for recipes found.</summary>
/// <param name="Recipes">The recipes that could be read.</param>
/// <param name="Errors">Why other files could not.</param>
public sealed record RecipeListing(List<RecipeFile> Recipes, List<RecipeExecutionException> Errors)
{
    /// <summary>The recipe of that name, compared without case, or null.</summary>
    /// <exception cref="RecipeExecutionException">Several files have the name, or none does and a file could not be read.</exception>
    public RecipeFile? Find(string name)
    {
        var found = Recipes.FindAll(recipe => string.Equals(recipe.Descriptor.Name, name, StringComparison.OrdinalIgnoreCase));
        return found.Count switch
        {
            1 => found[0],
            0 => Errors.Count == 0 ? null : throw Errors[0],
            _ => throw RecipeFailure.In(name, $"several files are recipes of this name: {string.Join(", ", found.Select(recipe => recipe.Source))}."),
        };
    }
}
