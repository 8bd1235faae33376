using System.Text.Json.Dynamic;
using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Handlers;

namespace OrchardCore.ContentManagement;

/// <summary>Shorter ways to ask a content manager.</summary>
public static class ContentManagerExtensions
{
    /// <summary>Fills a new <typeparamref name="TAspect" /> of an item.</summary>
    public static Task<TAspect> PopulateAspectAsync<TAspect>(this IContentManager contentManager, IContent content)
        where TAspect : new() => contentManager.PopulateAspectAsync(content, new TAspect());

    /// <summary>The addresses at which an item is shown, made, edited and removed.</summary>
    public static Task<ContentItemMetadata> GetContentItemMetadataAsync(this IContentManager contentManager, IContent content) =>
        contentManager.PopulateAspectAsync<ContentItemMetadata>(content);

    /// <summary>Whether any version of the item is live.</summary>
    public static async Task<bool> HasPublishedVersionAsync(this IContentManager contentManager, IContent content) =>
        content.ContentItem is { } item
            && (item.IsPublished() || await contentManager.GetAsync(item.ContentItemId, VersionOptions.Published) is not null);

    /// <summary>Reads an item, or an item inside it at <paramref name="jsonPath" /> such as <c>BagPart.ContentItems[0]</c>.</summary>
    public static async Task<ContentItem?> GetAsync(
        this IContentManager contentManager, string contentItemId, string? jsonPath, VersionOptions? options = default)
    {
        var item = await contentManager.GetAsync(contentItemId, options);
        if (item is null || string.IsNullOrEmpty(jsonPath))
        {
            return item;
        }

        var contained = new JsonDynamicObject(item.Data).SelectNode(jsonPath).ToObject<ContentItem>();
        return contained is null ? null : await contentManager.LoadAsync(contained);
    }

    /// <summary>Runs the loading handlers over items that a query brought.</summary>
    public static async Task<IEnumerable<ContentItem>> LoadAsync(
        this IContentManager contentManager, IEnumerable<ContentItem> contentItems)
    {
        var loaded = new List<ContentItem>();
        foreach (var item in contentItems)
        {
            loaded.Add(await contentManager.LoadAsync(item));
        }

        if (loaded.Count == 0)
        {
            (contentManager as IEmptyAnswers)?.NoteNothingFound();
        }

        return loaded;
    }

    /// <summary>Runs the loading handlers over items that a query brings.</summary>
    public static async IAsyncEnumerable<ContentItem> LoadAsync(
        this IContentManager contentManager, IAsyncEnumerable<ContentItem> contentItems)
    {
        await foreach (var item in contentItems)
        {
            yield return await contentManager.LoadAsync(item);
        }
    }

    /// <summary>Lets handlers settle the values, checks them and, if they hold, stores the new item.</summary>
    public static async Task<ContentValidateResult> UpdateValidateAndCreateAsync(
        this IContentManager contentManager, ContentItem contentItem, VersionOptions options)
    {
        await contentManager.UpdateAsync(contentItem);
        var result = await contentManager.ValidateAsync(contentItem);
        if (result.Succeeded)
        {
            await contentManager.CreateAsync(contentItem, options);
        }

        return result;
    }
}
