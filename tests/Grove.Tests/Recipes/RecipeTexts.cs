using Grove.Recipes;

namespace Grove.Tests.Recipes;

/// <summary>Reads and plans recipes given as text.</summary>
internal static class RecipeTexts
{
    public static Task<RecipeFile> ReadAsync(string json, string file = "Test.recipe.json", InMemoryFiles? files = null)
    {
        files = (files ?? new InMemoryFiles()).Add($"Recipes/{file}", json);
        return RecipeReader.ReadAsync(files.GetFileInfo($"Recipes/{file}"), "Recipes", files, TestContext.Current.CancellationToken);
    }

    public static async Task<RecipePlan> PlanAsync(string json, string[]? features = null, params string[] others)
    {
        var known = new Dictionary<string, RecipeFile>(StringComparer.OrdinalIgnoreCase);
        foreach (var other in others)
        {
            var file = await ReadAsync(other, $"Other{known.Count + 1}.recipe.json");
            known.Add(file.Descriptor.Name!, file);
        }

        var recipe = await ReadAsync(json);
        known.TryAdd(recipe.Descriptor.Name!, recipe);
        var planner = new RecipePlanner(
            name => known.GetValueOrDefault(name),
            id => (features ?? []).Contains(id, StringComparer.OrdinalIgnoreCase));
        return planner.Plan(recipe);
    }
}
