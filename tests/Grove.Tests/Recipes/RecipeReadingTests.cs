using Grove.Recipes;
using OrchardCore.Recipes.Models;

namespace Grove.Tests.Recipes;

public class RecipeReadingTests
{
    [Fact]
    public async Task Comments_trailing_commas_and_any_case_of_names_are_read()
    {
        var recipe = await RecipeTexts.ReadAsync("""
            {
              // who and what
              "Name": "Recovery", "displayName": "A site", "IsSetupRecipe": true, "tags": ["a", "b"],
              "steps": [ { "name": "Feature", "enable": ["X"], }, ],
            }
            """);

        Assert.Equal("Recovery", recipe.Descriptor.Name);
        Assert.True(recipe.Descriptor.IsSetupRecipe);
        Assert.Equal(["a", "b"], recipe.Descriptor.Tags!);
        Assert.True(Assert.Single(recipe.Steps).Is("feature"));
    }

    [Theory]
    [InlineData("[]", "Test.recipe.json: a recipe is a JSON object.")]
    [InlineData("{}", "Test.recipe.json: the recipe has no 'name'.")]
    [InlineData("""{"name":"a","steps":{}}""", "Test.recipe.json: 'steps' must be an array.")]
    [InlineData("""{"name":"a","steps":[{"name":"x"},{}]}""", "Test.recipe.json: step 2 must be an object with a 'name'.")]
    [InlineData("""{"name":"a","variables":[]}""", "Test.recipe.json: 'variables' must be an object.")]
    [InlineData("{\n\"name\": oops }", "Test.recipe.json: this is not valid JSON in line 2:")]
    [InlineData("""{"name":"a","name":"b"}""", "Test.recipe.json: this is not valid JSON")]
    [InlineData("", "Test.recipe.json: this is not valid JSON")]
    public async Task A_file_that_is_no_recipe_is_refused_with_the_reason(string json, string reason)
    {
        var refused = await Assert.ThrowsAsync<RecipeExecutionException>(() => RecipeTexts.ReadAsync(json));

        Assert.StartsWith(reason, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_recipe_nested_too_deeply_is_refused()
    {
        var deep = $$"""{"name":"a","x":{{new string('[', 100)}}{{new string(']', 100)}}}""";

        var refused = await Assert.ThrowsAsync<RecipeExecutionException>(() => RecipeTexts.ReadAsync(deep));

        Assert.Contains("depth", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_recipe_that_is_too_long_is_refused_before_it_is_read()
    {
        var refused = await Assert.ThrowsAsync<RecipeExecutionException>(
            () => RecipeTexts.ReadAsync(new string(' ', RecipeReader.MaxBytes + 1)));

        Assert.Contains("longer than 16 MiB", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.txt", true)]
    [InlineData("../Snippets/b.html", true)]
    [InlineData("../../a.txt", false)]
    [InlineData("../../../etc/passwd", false)]
    [InlineData("nothing.txt", false)]
    public async Task A_recipe_finds_files_only_inside_its_module(string path, bool found)
    {
        var files = new InMemoryFiles().Add("Recipes/a.txt", "a").Add("Snippets/b.html", "b");

        var recipe = await RecipeTexts.ReadAsync("""{"name":"a"}""", files: files);

        Assert.Equal(found, recipe.Descriptor.Locate(path) is not null);
    }
}
