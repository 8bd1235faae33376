using System.Text.Json.Nodes;

namespace OrchardCore.Recipes.Models;

/// <summary>One step of a recipe while it is carried out.</summary>
public class RecipeExecutionContext
{
    /// <summary>Identifies this run of the recipe.</summary>
    public string ExecutionId { get; set; } = "";

    /// <summary>The values that the run was started with, for instance the site's name.</summary>
    public object? Environment { get; set; }

    /// <summary>The step's name as the recipe writes it; handlers compare it without case.</summary>
    public string Name { get; set; } = "";

    /// <summary>The step's JSON with its expressions already evaluated.</summary>
    public JsonObject Step { get; set; } = [];

    /// <summary>The recipe that the step stands in.</summary>
    public RecipeDescriptor? RecipeDescriptor { get; set; }

    /// <summary>Recipes that the step asks to run after it.</summary>
    public IEnumerable<RecipeDescriptor>? InnerRecipes { get; set; }

    /// <summary>Reasons why the step fails; any entry makes the whole recipe fail.</summary>
    public IList<string> Errors { get; } = [];
}
