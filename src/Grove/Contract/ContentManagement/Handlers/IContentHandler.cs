namespace OrchardCore.ContentManagement.Handlers;

/// <summary>Takes part in the life of every content item. The "-ing" phases run in the order of registration, the "-ed" phases in reverse.</summary>
public interface IContentHandler
{
    /// <summary>Called when an item is about to be built in memory from its definition: the moment to weld parts onto it.</summary>
    Task ActivatingAsync(ActivatingContentContext context);

    /// <summary>Called when an item has been built in memory and holds every part of its definition.</summary>
    Task ActivatedAsync(ActivatedContentContext context);

    /// <summary>Called when a new item is about to receive its first values.</summary>
    Task InitializingAsync(InitializingContentContext context);

    /// <summary>Called when a new item has received its first values.</summary>
    Task InitializedAsync(InitializingContentContext context);

    /// <summary>Called when a new item is about to be stored.</summary>
    Task CreatingAsync(CreateContentContext context);

    /// <summary>Called when a new item has been stored in the unit of work.</summary>
    Task CreatedAsync(CreateContentContext context);

    /// <summary>Called when an item read from storage is about to be handed out.</summary>
    Task LoadingAsync(LoadContentContext context);

    /// <summary>Called when an item read from storage is handed out.</summary>
    Task LoadedAsync(LoadContentContext context);

    /// <summary>Called when an item from a recipe or deployment is about to be stored.</summary>
    Task ImportingAsync(ImportContentContext context);

    /// <summary>Called when an item from a recipe or deployment has been stored in the unit of work.</summary>
    Task ImportedAsync(ImportContentContext context);

    /// <summary>Called when changed values are about to be stored.</summary>
    Task UpdatingAsync(UpdateContentContext context);

    /// <summary>Called when changed values have been stored in the unit of work.</summary>
    Task UpdatedAsync(UpdateContentContext context);

    /// <summary>Called when values are checked; each fault is reported to the context.</summary>
    Task ValidatingAsync(ValidateContentContext context);

    /// <summary>Called when values have been checked.</summary>
    Task ValidatedAsync(ValidateContentContext context);

    /// <summary>Called when an earlier version is about to become the latest again.</summary>
    Task RestoringAsync(RestoreContentContext context);

    /// <summary>Called when an earlier version is the latest again.</summary>
    Task RestoredAsync(RestoreContentContext context);

    /// <summary>Called when a new version is about to be built from an existing one.</summary>
    Task VersioningAsync(VersionContentContext context);

    /// <summary>Called when a new version has been built from an existing one.</summary>
    Task VersionedAsync(VersionContentContext context);

    /// <summary>Called when a draft is about to be stored.</summary>
    Task DraftSavingAsync(SaveDraftContentContext context);

    /// <summary>Called when a draft has been stored in the unit of work.</summary>
    Task DraftSavedAsync(SaveDraftContentContext context);

    /// <summary>Called when a version is about to go live; cancelling the context keeps it a draft.</summary>
    Task PublishingAsync(PublishContentContext context);

    /// <summary>Called when a version is live once the unit of work commits.</summary>
    Task PublishedAsync(PublishContentContext context);

    /// <summary>Called when the live version is about to be withdrawn; cancelling the context keeps it.</summary>
    Task UnpublishingAsync(PublishContentContext context);

    /// <summary>Called when the live version is withdrawn once the unit of work commits.</summary>
    Task UnpublishedAsync(PublishContentContext context);

    /// <summary>Called when an item is about to go to the trash; cancelling the context keeps it.</summary>
    Task RemovingAsync(RemoveContentContext context);

    /// <summary>Called when an item is in the trash once the unit of work commits.</summary>
    Task RemovedAsync(RemoveContentContext context);

    /// <summary>Called when a copy of an item is about to be built.</summary>
    Task CloningAsync(CloneContentContext context);

    /// <summary>Called when a copy of an item has been built.</summary>
    Task ClonedAsync(CloneContentContext context);

    /// <summary>Contributes to an aspect that somebody asks of the item.</summary>
    Task GetContentItemAspectAsync(ContentItemAspectContext context);
}
