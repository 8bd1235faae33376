using System.Text.Json.Nodes;
using OrchardCore.Recipes.Models;

namespace Grove.Recipes;

/// <summary>A recipe as its file has it: nothing evaluated yet, nested recipes not yet followed.</summary>
/// <param name="Descriptor">What the file says about itself.</param>
/// <param name="Source">The file's name as errors tell it.</param>
/// <param name="Variables">Values that expressions reach as <c>variables('name')</c>.</param>
/// <param name="Steps">The steps in order.</param>
public sealed record RecipeFile(RecipeDescriptor Descriptor, string Source, JsonObject Variables, IReadOnlyList<RecipeStep> Steps);

/// <summary>One step of a recipe file.</summary>
/// <param name="Number">Its place in the file, from 1.</param>
/// <param name="Name">What kind of step it is; compared without case.</param>
/// <param name="Json">The step as written, with its name.</param>
public sealed record RecipeStep(int Number, string Name, JsonObject Json)
{
    /// <summary>Whether this is a step of that kind.</summary>
    public bool Is(string name) => string.Equals(Name, name, StringComparison.OrdinalIgnoreCase);
}
