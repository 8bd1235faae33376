using System.Text.Json.Nodes;
using OrchardCore.Recipes.Models;

namespace Grove.Recipes;

/// <summary>Follows nested recipes and gathers the features and themes that a recipe asks for.</summary>
/// <param name="recipes">Finds a recipe by name, compared without case.</param>
/// <param name="featureExists">Whether there is a feature or theme of that id.</param>
public sealed class RecipePlanner(Func<string, RecipeFile?> recipes, Func<string, bool> featureExists)
{
    /// <summary>Plans the named recipe.</summary>
    /// <exception cref="RecipeExecutionException">
    /// There is no such recipe, recipes name each other in a circle, or a step names a feature or theme that does not exist.
    /// </exception>
    public RecipePlan Plan(string recipeName)
        => Plan(recipes(recipeName)
            ?? throw RecipeFailure.In(recipeName, "there is no recipe of this name."));

    /// <summary>Plans a recipe that was read.</summary>
    /// <inheritdoc cref="Plan(string)" path="/exception"/>
    public RecipePlan Plan(RecipeFile recipe)
    {
        var gathered = new Gathered();
        Follow(recipe, [], gathered);
        return new RecipePlan(
            recipe.Descriptor, gathered.Steps, gathered.Enable, gathered.Disable, gathered.SiteTheme, gathered.AdminTheme);
    }

    private void Follow(RecipeFile recipe, IReadOnlyList<string> path, Gathered gathered)
    {
        // The reader refuses a recipe without a name.
        path = [.. path, recipe.Descriptor.Name!];
        foreach (var step in recipe.Steps)
        {
            if (step.Is("recipes"))
            {
                foreach (var nested in Nested(recipe, step, path))
                {
                    Follow(nested, path, gathered);
                }

                continue;
            }

            if (step.Is("feature"))
            {
                AddFeatures(recipe, step, gathered);
            }
            else if (step.Is("themes"))
            {
                AddThemes(recipe, step, gathered);
            }

            gathered.Steps.Add(new PlannedStep(recipe, step));
        }
    }

    private List<RecipeFile> Nested(RecipeFile recipe, RecipeStep step, IReadOnlyList<string> path)
    {
        var nested = new List<RecipeFile>();
        var values = step.Json.Find("values") as JsonArray
            ?? throw RecipeFailure.At(recipe.Source, step, "'Values' must be an array of recipes.");
        foreach (var value in values)
        {
            var name = (value as JsonObject)?.FindText("name")
                ?? throw RecipeFailure.At(recipe.Source, step, "each of 'Values' must have a 'name'.");
            if (path.Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                throw RecipeFailure.At(recipe.Source, step, $"recipes run in a circle: {string.Join(" → ", path.Append(name))}.");
            }

            nested.Add(recipes(name)
                ?? throw RecipeFailure.At(recipe.Source, step, $"there is no recipe named '{name}'."));
        }

        return nested;
    }

    private void AddFeatures(RecipeFile recipe, RecipeStep step, Gathered gathered)
    {
        foreach (var id in step.Json.FindTexts("enable"))
        {
            gathered.EnableOnce(Known(recipe, step, id, "feature"));
        }

        foreach (var id in step.Json.FindTexts("disable"))
        {
            gathered.Disable.Add(Known(recipe, step, id, "feature"));
            gathered.Enable.RemoveAll(enabled => string.Equals(enabled, id, StringComparison.OrdinalIgnoreCase));
        }
    }

    private void AddThemes(RecipeFile recipe, RecipeStep step, Gathered gathered)
    {
        if (step.Json.FindText("site") is { Length: > 0 } site)
        {
            gathered.EnableOnce(gathered.SiteTheme = Known(recipe, step, site, "theme"));
        }

        if (step.Json.FindText("admin") is { Length: > 0 } admin)
        {
            gathered.EnableOnce(gathered.AdminTheme = Known(recipe, step, admin, "theme"));
        }
    }

    private string Known(RecipeFile recipe, RecipeStep step, string id, string kind)
        => featureExists(id) ? id : throw RecipeFailure.At(recipe.Source, step, $"there is no {kind} '{id}'.");

    private sealed class Gathered
    {
        public List<PlannedStep> Steps { get; } = [];

        public List<string> Enable { get; } = [];

        public List<string> Disable { get; } = [];

        public string? SiteTheme { get; set; }

        public string? AdminTheme { get; set; }

        public void EnableOnce(string id)
        {
            Disable.RemoveAll(disabled => string.Equals(disabled, id, StringComparison.OrdinalIgnoreCase));
            if (!Enable.Contains(id, StringComparer.OrdinalIgnoreCase))
            {
                Enable.Add(id);
            }
        }
    }
}
