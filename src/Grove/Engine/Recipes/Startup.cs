using Grove.Recipes.Steps;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Recipes;

namespace Grove.Recipes;

/// <summary>Every shell can run recipes, since setup is one.</summary>
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton<RecipeCatalogue>();
        services.AddScoped<RecipeExecutor>();
        services.AddRecipeExecutionStep<FeatureStep>();
        services.AddRecipeExecutionStep<ThemesStep>();
        services.AddRecipeExecutionStep<ContentDefinitionStep>();
        services.AddRecipeExecutionStep<ContentStep>();
    }
}
