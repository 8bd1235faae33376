using Grove.Content.Handlers;
using Grove.Kernel.Caching;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;

namespace Grove.Content.Items;

/// <summary>The verbs of content, each done by the class that is named after it.</summary>
internal sealed class ContentManager(
    VersionStore versions, NewItems newItems, Drafts drafts, Publication publication, Trash trash, Imports imports, ContentPhases phases, ReadTags read)
    : IContentManager, IEmptyAnswers
{
    public Task<ContentItem> NewAsync(string contentType) => newItems.NewAsync(contentType);

    public Task<bool> CreateAsync(ContentItem contentItem, VersionOptions? options = default) =>
        newItems.CreateAsync(contentItem, options ?? VersionOptions.Published);

    public Task<ContentItem> CloneAsync(ContentItem contentItem) => newItems.CloneAsync(contentItem);

    public async Task<ContentItem?> GetAsync(string contentItemId, VersionOptions? options = default)
    {
        if (string.IsNullOrEmpty(contentItemId))
        {
            return null;
        }

        options ??= VersionOptions.Published;
        var item = options.IsPublished ? await versions.LiveAsync(contentItemId) : await versions.LatestAsync(contentItemId);
        return item is null ? null : await AsDraftAsync(item, options);
    }

    public async Task<IEnumerable<ContentItem>> GetAsync(IEnumerable<string> contentItemIds, VersionOptions? options = default)
    {
        var ids = contentItemIds.Where(id => !string.IsNullOrEmpty(id)).Distinct(StringComparer.Ordinal).ToArray();
        if (ids.Length == 0)
        {
            return [];
        }

        options ??= VersionOptions.Published;
        var found = await versions.ManyAsync(ids, options.IsPublished);
        var items = new List<ContentItem>(found.Count);
        foreach (var id in ids)
        {
            if (found.TryGetValue(id, out var item) && await AsDraftAsync(item, options) is { } wanted)
            {
                items.Add(wanted);
            }
        }

        return items;
    }

    public async Task<ContentItem?> GetVersionAsync(string contentItemVersionId) =>
        string.IsNullOrEmpty(contentItemVersionId) ? null : await versions.VersionAsync(contentItemVersionId);

    public async Task<IEnumerable<ContentItem>> GetAllVersionsAsync(string contentItemId) => await versions.AllAsync(contentItemId);

    public async Task<ContentItem> LoadAsync(ContentItem contentItem)
    {
        if (contentItem.ContentItemId is { } id)
        {
            // It comes from a query, whose answer another item of the type may change.
            read.Add(ContentTags.Item(id));
            read.Add(ContentTags.Type(contentItem.ContentType));
        }

        return await versions.LoadAsync(contentItem);
    }

    public void NoteNothingFound() => read.Add(ContentTags.Any);

    public Task SaveDraftAsync(ContentItem contentItem) => drafts.SaveAsync(contentItem);

    public Task DiscardDraftAsync(ContentItem contentItem) => drafts.DiscardAsync(contentItem);

    public Task<bool> PublishAsync(ContentItem contentItem) => publication.PublishAsync(contentItem);

    public Task<bool> UnpublishAsync(ContentItem contentItem) => publication.UnpublishAsync(contentItem);

    public Task<bool> RemoveAsync(ContentItem contentItem) => trash.RemoveAsync(contentItem);

    public Task<ContentValidateResult> RestoreAsync(ContentItem contentItem) => trash.RestoreAsync(contentItem);

    public Task ImportAsync(IEnumerable<ContentItem> contentItems) => imports.ImportAsync([.. contentItems]);

    public Task<ContentValidateResult> CreateContentItemVersionAsync(ContentItem contentItem) => imports.CreateAsync(contentItem);

    public Task<ContentValidateResult> UpdateContentItemVersionAsync(ContentItem updatingVersion, ContentItem updatedVersion) =>
        imports.UpdateAsync(updatingVersion, updatedVersion);

    public Task<ContentValidateResult> ValidateAsync(ContentItem contentItem) => phases.ValidateAsync(contentItem);

    public async Task UpdateAsync(ContentItem contentItem)
    {
        var context = new UpdateContentContext(contentItem);
        await phases.BeforeAsync((handler, updating) => handler.UpdatingAsync(updating), context);
        await phases.AfterAsync((handler, updated) => handler.UpdatedAsync(updated), context);
        if (contentItem.Id != 0)
        {
            await versions.SaveAsync(contentItem); // a version not stored yet is stored by the verb that follows
        }
    }

    public async Task<TAspect> PopulateAspectAsync<TAspect>(IContent content, TAspect aspect)
    {
        var context = new ContentItemAspectContext { ContentItem = content.ContentItem, Aspect = aspect! };
        await phases.BeforeAsync((handler, asked) => handler.GetContentItemAspectAsync(asked), context);
        return (TAspect)context.Aspect;
    }

    private async Task<ContentItem?> AsDraftAsync(ContentItem item, VersionOptions options)
    {
        if (!options.IsDraft || !item.Published)
        {
            return item;
        }

        return options.IsDraftRequired ? await drafts.BuildAsync(item) : null;
    }
}
