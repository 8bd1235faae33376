namespace OrchardCore.ContentManagement.Handlers;

/// <summary>Takes part in the life of one content field; implement <see cref="ContentFieldHandler{TField}" /> instead of this.</summary>
public interface IContentFieldHandler
{
    /// <summary>Called when an item is about to be built in memory from its definition: the moment to weld parts onto it.</summary>
    Task ActivatingAsync(ActivatingContentFieldContext context, ContentField field);

    /// <summary>Called when an item has been built in memory and holds every part of its definition.</summary>
    Task ActivatedAsync(ActivatedContentFieldContext context, ContentField field);

    /// <summary>Called when a new item is about to receive its first values.</summary>
    Task InitializingAsync(InitializingContentFieldContext context, ContentField field);

    /// <summary>Called when a new item has received its first values.</summary>
    Task InitializedAsync(InitializingContentFieldContext context, ContentField field);

    /// <summary>Called when a new item is about to be stored.</summary>
    Task CreatingAsync(CreateContentFieldContext context, ContentField field);

    /// <summary>Called when a new item has been stored in the unit of work.</summary>
    Task CreatedAsync(CreateContentFieldContext context, ContentField field);

    /// <summary>Called when an item read from storage is about to be handed out.</summary>
    Task LoadingAsync(LoadContentFieldContext context, ContentField field);

    /// <summary>Called when an item read from storage is handed out.</summary>
    Task LoadedAsync(LoadContentFieldContext context, ContentField field);

    /// <summary>Called when an item from a recipe or deployment is about to be stored.</summary>
    Task ImportingAsync(ImportContentFieldContext context, ContentField field);

    /// <summary>Called when an item from a recipe or deployment has been stored in the unit of work.</summary>
    Task ImportedAsync(ImportContentFieldContext context, ContentField field);

    /// <summary>Called when changed values are about to be stored.</summary>
    Task UpdatingAsync(UpdateContentFieldContext context, ContentField field);

    /// <summary>Called when changed values have been stored in the unit of work.</summary>
    Task UpdatedAsync(UpdateContentFieldContext context, ContentField field);

    /// <summary>Called when values are checked; each fault is reported to the context.</summary>
    Task ValidatingAsync(ValidateContentFieldContext context, ContentField field);

    /// <summary>Called when values have been checked.</summary>
    Task ValidatedAsync(ValidateContentFieldContext context, ContentField field);

    /// <summary>Called when a new version is about to be built from an existing one.</summary>
    Task VersioningAsync(VersionContentFieldContext context, ContentField existing, ContentField building);

    /// <summary>Called when a new version has been built from an existing one.</summary>
    Task VersionedAsync(VersionContentFieldContext context, ContentField existing, ContentField building);

    /// <summary>Called when a draft is about to be stored.</summary>
    Task DraftSavingAsync(SaveDraftContentFieldContext context, ContentField field);

    /// <summary>Called when a draft has been stored in the unit of work.</summary>
    Task DraftSavedAsync(SaveDraftContentFieldContext context, ContentField field);

    /// <summary>Called when a version is about to go live; cancelling the context keeps it a draft.</summary>
    Task PublishingAsync(PublishContentFieldContext context, ContentField field);

    /// <summary>Called when a version is live once the unit of work commits.</summary>
    Task PublishedAsync(PublishContentFieldContext context, ContentField field);

    /// <summary>Called when the live version is about to be withdrawn; cancelling the context keeps it.</summary>
    Task UnpublishingAsync(PublishContentFieldContext context, ContentField field);

    /// <summary>Called when the live version is withdrawn once the unit of work commits.</summary>
    Task UnpublishedAsync(PublishContentFieldContext context, ContentField field);

    /// <summary>Called when an item is about to go to the trash; cancelling the context keeps it.</summary>
    Task RemovingAsync(RemoveContentFieldContext context, ContentField field);

    /// <summary>Called when an item is in the trash once the unit of work commits.</summary>
    Task RemovedAsync(RemoveContentFieldContext context, ContentField field);

    /// <summary>Called when a copy of an item is about to be built.</summary>
    Task CloningAsync(CloneContentFieldContext context, ContentField field);

    /// <summary>Called when a copy of an item has been built.</summary>
    Task ClonedAsync(CloneContentFieldContext context, ContentField field);

    /// <summary>Contributes to an aspect that somebody asks of the item.</summary>
    Task GetContentItemAspectAsync(ContentItemAspectContext context, ContentField field);
}
