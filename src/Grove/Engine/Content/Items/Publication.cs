using Grove.Content.Handlers;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;

namespace Grove.Content.Items;

/// <summary>Makes versions live and withdraws them. The version that was live before stays stored.</summary>
internal sealed class Publication(ContentPhases phases, VersionStore versions, LiveChanges changes)
{
    public async Task<bool> PublishAsync(ContentItem item)
    {
        if (item.Published)
        {
            return true;
        }

        var previous = await versions.LiveAsync(item.ContentItemId);
        var context = new PublishContentContext(item, previous);
        await phases.BeforeAsync((handler, publishing) => handler.PublishingAsync(publishing), context);
        if (context.Cancel)
        {
            return false;
        }

        await ReplaceAsync(previous, item);
        await phases.AfterAsync((handler, published) => handler.PublishedAsync(published), context);
        await versions.SaveAsync(item); // what handlers added may have missed the first writing
        changes.Note(item);
        return true;
    }

    public async Task<bool> UnpublishAsync(ContentItem item)
    {
        var live = item.Published ? item : await versions.LiveAsync(item.ContentItemId);
        if (live is null)
        {
            return true;
        }

        var context = new PublishContentContext(live, live) { PublishingItem = null };
        await phases.BeforeAsync((handler, unpublishing) => handler.UnpublishingAsync(unpublishing), context);
        if (context.Cancel)
        {
            return false;
        }

        live.Published = false;
        await versions.SaveAsync(live);
        await phases.AfterAsync((handler, unpublished) => handler.UnpublishedAsync(unpublished), context);
        await versions.SaveAsync(live);
        changes.Note(live);
        return true;
    }

    /// <summary>Moves the marks of the live and the latest version to <paramref name="item" />, old ones first.</summary>
    public async Task ReplaceAsync(ContentItem? previous, ContentItem item)
    {
        if (previous is not null && previous != item)
        {
            previous.Published = false;
            await versions.SaveAsync(previous);
        }

        if (item.Latest || await versions.LatestAsync(item.ContentItemId) is null)
        {
            await versions.SupersedeAsync(item);
            item.Latest = true;
        }

        item.Published = true;
        await versions.SaveAsync(item);
    }
}
