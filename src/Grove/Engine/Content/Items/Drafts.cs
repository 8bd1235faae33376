using Grove.Content.Handlers;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;

namespace Grove.Content.Items;

/// <summary>Builds, stores and drops the version that waits to be published.</summary>
internal sealed class Drafts(IContentItemIdGenerator ids, ContentPhases phases, VersionStore versions)
{
    /// <summary>A new version of an item in memory. It is stored, and takes the mark of the latest, with whatever verb follows.</summary>
    public async Task<ContentItem> BuildAsync(ContentItem existing)
    {
        var building = existing.Clone();
        building.ContentItemVersionId = ids.GenerateUniqueId(building);
        building.Latest = true;
        building.Published = false;

        var context = new VersionContentContext(existing, building);
        await phases.BeforeAsync((handler, versioning) => handler.VersioningAsync(versioning), context);
        await phases.AfterAsync((handler, versioned) => handler.VersionedAsync(versioned), context);
        versions.BuiltFrom(building, existing);
        return building;
    }

    public async Task SaveAsync(ContentItem draft)
    {
        if (draft.Published)
        {
            throw new InvalidOperationException($"'{draft}' is live; ask for VersionOptions.DraftRequired to change it.");
        }

        var context = new SaveDraftContentContext(draft);
        await phases.BeforeAsync((handler, saving) => handler.DraftSavingAsync(saving), context);
        await versions.SupersedeAsync(draft);
        draft.Latest = true;
        await versions.SaveAsync(draft);
        await phases.AfterAsync((handler, saved) => handler.DraftSavedAsync(saved), context);
        await versions.SaveAsync(draft); // what handlers added may have missed the first writing
    }

    public async Task DiscardAsync(ContentItem draft)
    {
        if (draft.Published || !draft.Latest)
        {
            throw new InvalidOperationException($"'{draft}' is no draft.");
        }

        var live = await versions.LiveAsync(draft.ContentItemId);
        var context = new RemoveContentContext(draft, noActiveVersionLeft: live is null);
        await phases.BeforeAsync((handler, removing) => handler.RemovingAsync(removing), context);
        if (context.Cancel)
        {
            return;
        }

        draft.Latest = false;
        await versions.SaveAsync(draft);
        if (live is not null)
        {
            live.Latest = true;
            await versions.SaveAsync(live);
        }

        await phases.AfterAsync((handler, removed) => handler.RemovedAsync(removed), context);
    }
}
