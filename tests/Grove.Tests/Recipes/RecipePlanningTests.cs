using OrchardCore.Recipes.Models;

namespace Grove.Tests.Recipes;

public class RecipePlanningTests
{
    [Fact]
    public async Task Features_and_themes_are_gathered_once_in_order()
    {
        var plan = await RecipeTexts.PlanAsync("""
            {"name":"r","steps":[
              {"name":"feature","enable":["B","A"]},
              {"name":"themes","site":"T","admin":"TheAdmin"},
              {"name":"Feature","enable":["a","C"],"disable":["B"]}]}
            """, ["A", "B", "C", "T", "TheAdmin"]);

        Assert.Equal(["A", "T", "TheAdmin", "C"], plan.Enable);
        Assert.Equal(["B"], plan.Disable);
        Assert.Equal(("T", "TheAdmin"), (plan.SiteTheme, plan.AdminTheme));
    }

    [Theory]
    [InlineData("""{"name":"feature","enable":["OrchardCore.Nowhere"]}""", "there is no feature 'OrchardCore.Nowhere'.")]
    [InlineData("""{"name":"themes","site":"NoTheme"}""", "there is no theme 'NoTheme'.")]
    [InlineData("""{"name":"recipes","Values":[{"name":"Missing"}]}""", "there is no recipe named 'Missing'.")]
    [InlineData("""{"name":"recipes"}""", "'Values' must be an array of recipes.")]
    public async Task An_unknown_feature_theme_or_recipe_is_named_with_its_step(string step, string reason)
    {
        var refused = await Assert.ThrowsAsync<RecipeExecutionException>(
            () => RecipeTexts.PlanAsync($$"""{"name":"r","steps":[{"name":"settings"},{{step}}]}"""));

        Assert.StartsWith("Test.recipe.json, step 2 (", refused.Message, StringComparison.Ordinal);
        Assert.EndsWith(reason, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Steps_of_nested_recipes_take_the_place_of_the_step_that_names_them()
    {
        var plan = await RecipeTexts.PlanAsync(
            """{"name":"r","steps":[{"name":"a"},{"name":"Recipes","Values":[{"executionid":"1","name":"INNER"}]},{"name":"b"}]}""",
            [],
            """{"name":"Inner","steps":[{"name":"x"},{"name":"y"}]}""");

        Assert.Equal(["a", "x", "y", "b"], plan.Steps.Select(planned => planned.Step.Name));
    }

    [Fact]
    public async Task Recipes_that_name_each_other_in_a_circle_are_refused()
    {
        var refused = await Assert.ThrowsAsync<RecipeExecutionException>(() => RecipeTexts.PlanAsync(
            """{"name":"r","steps":[{"name":"recipes","Values":[{"name":"inner"}]}]}""",
            [],
            """{"name":"Inner","steps":[{"name":"recipes","Values":[{"name":"R"}]}]}"""));

        Assert.EndsWith("recipes run in a circle: r → Inner → R.", refused.Message, StringComparison.Ordinal);
    }
}
