using Grove.Content.Handlers;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;

namespace Grove.Content.Items;

/// <summary>Takes items out of sight and brings them back. Nothing is ever erased.</summary>
internal sealed class Trash(IContentItemIdGenerator ids, ContentPhases phases, VersionStore versions, LiveChanges changes)
{
    public async Task<bool> RemoveAsync(ContentItem item)
    {
        var active = await versions.ActiveAsync(item.ContentItemId);
        var context = new RemoveContentContext(item, noActiveVersionLeft: true);
        await phases.BeforeAsync((handler, removing) => handler.RemovingAsync(removing), context);
        if (context.Cancel)
        {
            return false;
        }

        foreach (var version in active.Append(item).Distinct())
        {
            version.Published = false;
            version.Latest = false;
            if (version.Id != 0 || version != item)
            {
                await versions.SaveAsync(version);
            }
        }

        await phases.AfterAsync((handler, removed) => handler.RemovedAsync(removed), context);
        changes.Note(item);
        return true;
    }

    /// <summary>Stores the values of an earlier version as a new draft; a live version stays live.</summary>
    public async Task<ContentValidateResult> RestoreAsync(ContentItem version)
    {
        var restored = version.Clone();
        restored.ContentItemVersionId = ids.GenerateUniqueId(restored);
        restored.Latest = false;
        restored.Published = false;

        var context = new RestoreContentContext(restored);
        await phases.BeforeAsync((handler, restoring) => handler.RestoringAsync(restoring), context);
        var result = await phases.ValidateAsync(restored);
        if (!result.Succeeded)
        {
            return result;
        }

        await versions.SupersedeAsync(restored);
        restored.Latest = true;
        await versions.SaveAsync(restored);
        await phases.AfterAsync((handler, after) => handler.RestoredAsync(after), context);
        await versions.SaveAsync(restored); // what handlers added may have missed the first writing
        return result;
    }
}
