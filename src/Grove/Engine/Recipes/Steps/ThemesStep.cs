using Grove.Rendering.Themes;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace Grove.Recipes.Steps;

/// <summary><c>{ "name": "themes", "site": id, "admin": id }</c>: chooses the themes, which the planner has found and enabled.</summary>
internal sealed class ThemesStep(SiteThemes themes) : NamedRecipeStepHandler("themes")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        if (context.Step.FindText("site") is { Length: > 0 } site)
        {
            await themes.SetSiteThemeAsync(site);
        }

        if (context.Step.FindText("admin") is { Length: > 0 } admin)
        {
            await themes.SetAdminThemeAsync(admin);
        }
    }
}
