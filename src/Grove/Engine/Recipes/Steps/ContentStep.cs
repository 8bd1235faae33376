using System.Globalization;
using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Entities;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace Grove.Recipes.Steps;

/// <summary><c>{ "name": "content", "data": [content items] }</c>: imports content items, which must be valid.</summary>
internal sealed class ContentStep(IContentManager content, IContentDefinitionManager definitions, IIdGenerator ids)
    : NamedRecipeStepHandler("content")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        if (context.Step.Find("data") is not JsonArray data)
        {
            context.Errors.Add("'data' must be an array of content items.");
            return;
        }

        var items = new List<ContentItem>(data.Count);
        foreach (var json in data)
        {
            if (await ReadAsync(context, json, items.Count + 1) is not { } item)
            {
                return;
            }

            items.Add(item);
        }

        await content.ImportAsync(items);
        await CheckAsync(context, items);
    }

    private async Task<ContentItem?> ReadAsync(RecipeExecutionContext context, JsonNode? json, int number)
    {
        var item = (json as JsonObject)?.ToObject<ContentItem>();
        if (string.IsNullOrEmpty(item?.ContentType))
        {
            context.Errors.Add(string.Create(CultureInfo.InvariantCulture, $"Item {number} is no content item with a 'ContentType'."));
            return null;
        }

        if (await definitions.GetTypeDefinitionAsync(item.ContentType) is null)
        {
            context.Errors.Add(string.Create(
                CultureInfo.InvariantCulture, $"Item {number} is a '{item.ContentType}', a content type that is not defined."));
            return null;
        }

        item.ContentItemId = item.ContentItemId is { Length: > 0 } id ? id : ids.GenerateUniqueId();
        item.ContentItemVersionId = item.ContentItemVersionId is { Length: > 0 } version ? version : ids.GenerateUniqueId();
        return item;
    }

    private async Task CheckAsync(RecipeExecutionContext context, List<ContentItem> items)
    {
        foreach (var item in items)
        {
            var result = await content.ValidateAsync(item);
            foreach (var error in result.Errors)
            {
                context.Errors.Add($"The {item.ContentType} '{item.DisplayText}' ({item.ContentItemId}) is not valid: {error.ErrorMessage}");
            }
        }
    }
}
