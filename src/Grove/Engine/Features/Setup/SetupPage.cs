using Grove.Recipes;

namespace Grove.Features.Setup;

/// <summary>What the setup page shows.</summary>
/// <param name="Request">What was typed so far, without the passwords.</param>
/// <param name="Recipes">The recipes that can set a site up.</param>
public sealed record SetupPage(SetupRequest Request, IReadOnlyList<SetupRecipe> Recipes)
{
    internal static async Task<SetupPage> CreateAsync(RecipeCatalogue catalogue, SetupRequest request, CancellationToken cancellationToken)
    {
        var listing = await catalogue.ListAsync(cancellationToken);
        var recipes = listing.Recipes
            .Where(recipe => recipe.Descriptor.IsSetupRecipe)
            .Select(recipe => new SetupRecipe(recipe.Descriptor.Name ?? "", recipe.Descriptor.DisplayName ?? recipe.Descriptor.Name ?? "", recipe.Descriptor.Description ?? ""))
            .ToList();
        request.RecipeName ??= recipes is [var only] ? only.Name : null;
        return new SetupPage(request, recipes);
    }
}

/// <summary>A recipe that can set a site up.</summary>
/// <param name="Name">The name that the form posts.</param>
/// <param name="DisplayName">The name that people read.</param>
/// <param name="Description">What the site will be.</param>
public sealed record SetupRecipe(string Name, string DisplayName, string Description);
