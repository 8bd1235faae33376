using Grove.Features.CustomSettings;
using Grove.Features.Media;
using Grove.Features.Settings;
using Grove.Features.Taxonomies;
using Grove.Recipes;
using Grove.Recipes.Steps;
using Grove.Tests.Content;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Models;
using OrchardCore.Infrastructure.Html;
using OrchardCore.Liquid;
using OrchardCore.Media;
using OrchardCore.Modules;
using OrchardCore.Recipes;
using OrchardCore.Settings;
using OrchardCore.Taxonomies.Fields;
using OrchardCore.Taxonomies.Models;

namespace Grove.Tests.Recipes;

/// <summary>A site over an embedded database that runs recipes with the steps of content, settings and media.</summary>
internal static class RecipeSite
{
    public static Task<ContentSite> StartAsync() => ContentSite.StartAsync(Configure);

    /// <summary>Runs a recipe given as text, with files beside it, as setup does.</summary>
    public static async Task RunAsync(this ContentSite site, string json, InMemoryFiles? files = null)
    {
        var recipe = await RecipeTexts.ReadAsync(json, files: files);
        var plan = new RecipePlanner(_ => null, _ => true).Plan(recipe);
        await using var scope = site.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<RecipeExecutor>().ExecuteAsync(
            plan, scope.ServiceProvider, cancellationToken: TestContext.Current.CancellationToken);
    }

    public static async Task<ISite> SettingsAsync(this ContentSite site)
        => await site.WorkAsync((IServiceProvider services) => services.GetRequiredService<ISiteService>().GetSiteSettingsAsync());

    private static void Configure(IServiceCollection services)
    {
        services.AddSingleton(new ShellSettings { State = TenantState.Running });
        services.AddHttpContextAccessor();
        services.AddScoped<RecipeExecutor>();
        services.AddRecipeExecutionStep<ContentDefinitionStep>();
        services.AddRecipeExecutionStep<ContentStep>();
        services.AddScoped<ISiteService, SiteService>();
        services.AddScoped<ILocalClock, LocalClock>();
        services.AddRecipeExecutionStep<SettingsStep>();
        services.AddScoped<CustomSettingsTypes>();
        services.AddRecipeExecutionStep<CustomSettingsStep>();
        services.AddSingleton<MediaFileStore>();
        services.AddSingleton<IMediaFileStore>(shell => shell.GetRequiredService<MediaFileStore>());
        services.AddScoped<StagedMedia>();
        services.AddRecipeExecutionStep<MediaStep>();
        services.AddSingleton<IHtmlSanitizerService, Grove.Content.SafeHtml.HtmlSanitizerService>();
        services.AddContentField<TextField>().AddHandler<Grove.Features.ContentFields.TextFieldHandler>();
        services.AddContentField<HtmlField>().AddHandler<Grove.Features.ContentFields.HtmlFieldHandler>();
        services.AddContentField<TaxonomyField>().AddHandler<TaxonomyFieldHandler>();
        services.AddContentPart<TaxonomyPart>().AddHandler<TaxonomyPartHandler>();
        services.AddContentPart<TermPart>();
        services.AddScoped<IContentHandler, TermHandler>();
        services.AddDataMigration<Migrations>();
        services.AddIndexProvider<TaxonomyIndexProvider>();
        services.AddScoped<FiledItems>();
        services.AddLiquidFilter<AssetUrlFilter>("asset_url");
        services.AddLiquidFilter<ResizeUrlFilter>("resize_url");
        services.AddLiquidFilter<ImgTagFilter>("img_tag");
        services.AddLiquidFilter<TaxonomyTermsFilter>("taxonomy_terms");
        services.AddLiquidFilter<InheritedTermsFilter>("inherited_terms");
    }
}
