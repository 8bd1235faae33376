using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Entities;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Settings;

namespace Grove.Features.CustomSettings;

/// <summary><c>{ "name": "custom-settings", "SomeSettings": {content item} }</c>: sets custom settings, which must be valid.</summary>
internal sealed class CustomSettingsStep(
    ISiteService sites, CustomSettingsTypes types, IContentManager content, IEnumerable<IContentHandler> handlers, IIdGenerator ids)
    : NamedRecipeStepHandler("custom-settings")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var site = await sites.LoadSiteSettingsAsync();
        foreach (var (name, value) in context.Step.Where(property => !property.Key.Equals("name", StringComparison.OrdinalIgnoreCase)))
        {
            if (await types.FindAsync(name) is not { } type)
            {
                context.Errors.Add($"'{name}' is no content type with the stereotype CustomSettings.");
            }
            else if ((value as JsonObject)?.ToObject<ContentItem>() is not { } item)
            {
                context.Errors.Add($"'{name}' must be a content item.");
            }
            else
            {
                item.ContentType = type.Name;
                item.ContentItemId = item.ContentItemId is { Length: > 0 } id ? id : ids.GenerateUniqueId();
                await ImportAsync(context, item);
                CustomSettingsTypes.Put(site, item);
            }
        }

        await sites.UpdateSiteSettingsAsync(site);
    }

    private async Task ImportAsync(RecipeExecutionContext context, ContentItem item)
    {
        var import = new ImportContentContext(item);
        foreach (var handler in handlers)
        {
            await handler.ImportingAsync(import);
        }

        foreach (var error in (await content.ValidateAsync(item)).Errors)
        {
            context.Errors.Add($"'{item.ContentType}' is not valid: {error.ErrorMessage}");
        }
    }
}
