namespace OrchardCore.ContentManagement.Handlers;

/// <summary>Takes part in the life of every content part of one type. Registered with <c>AddContentPart&lt;TPart&gt;().AddHandler&lt;…&gt;()</c>.</summary>
/// <typeparam name="TPart">The type of the part.</typeparam>
public abstract partial class ContentPartHandler<TPart> : IContentPartHandler
    where TPart : ContentPart, new()
{
    /// <summary>Called when an item is about to be built in memory from its definition: the moment to weld parts onto it.</summary>
    public virtual Task ActivatingAsync(ActivatingContentContext context, TPart part) => Task.CompletedTask;

    /// <summary>Called when an item has been built in memory and holds every part of its definition.</summary>
    public virtual Task ActivatedAsync(ActivatedContentContext context, TPart part) => Task.CompletedTask;

    /// <summary>Called when a new item is about to receive its first values.</summary>
    public virtual Task InitializingAsync(InitializingContentContext context, TPart part) => Task.CompletedTask;

    /// <summary>Called when a new item has received its first values.</summary>
    public virtual Task InitializedAsync(InitializingContentContext context, TPart part) => Task.CompletedTask;

    /// <summary>Called when a new item is about to be stored.</summary>
    public virtual Task CreatingAsync(CreateContentContext context, TPart part) => Task.CompletedTask;

    /// <summary>Called when a new item has been stored in the unit of work.</summary>
    public virtual Task CreatedAsync(CreateContentContext context, TPart part) => Task.CompletedTask;

    /// <summary>Called when an item read from storage is about to be handed out.</summary>
    public virtual Task LoadingAsync(LoadContentContext context, TPart part) => Task.CompletedTask;

    /// <summary>Called when an item read from storage is handed out.</summary>
    public virtual Task LoadedAsync(LoadContentContext context, TPart part) => Task.CompletedTask;

    /// <summary>Called when an item from a recipe or deployment is about to be stored.</summary>
    public virtual Task ImportingAsync(ImportContentContext context, TPart part) => Task.CompletedTask;

    /// <summary>Called when an item from a recipe or deployment has been stored in the unit of work.</summary>
    public virtual Task ImportedAsync(ImportContentContext context, TPart part) => Task.CompletedTask;

    /// <summary>Called when changed values are about to be stored.</summary>
    public virtual Task UpdatingAsync(UpdateContentContext context, TPart part) => Task.CompletedTask;

    /// <summary>Called when changed values have been stored in the unit of work.</summary>
    public virtual Task UpdatedAsync(UpdateContentContext context, TPart part) => Task.CompletedTask;

    /// <summary>Called when values are checked; each fault is reported to the context.</summary>
    public virtual Task ValidatingAsync(ValidateContentContext context, TPart part) =>
        context is ValidateContentPartContext own ? ValidatingAsync(own, part) : Task.CompletedTask;

    /// <summary>Called when values are checked; each fault is reported to the context; the context names the part, so that faults stand beside its inputs.</summary>
    protected virtual Task ValidatingAsync(ValidateContentPartContext context, TPart part) => Task.CompletedTask;

    /// <summary>Called when values have been checked.</summary>
    public virtual Task ValidatedAsync(ValidateContentContext context, TPart part) =>
        context is ValidateContentPartContext own ? ValidatedAsync(own, part) : Task.CompletedTask;

    /// <summary>Called when values have been checked; the context names the part, so that faults stand beside its inputs.</summary>
    protected virtual Task ValidatedAsync(ValidateContentPartContext context, TPart part) => Task.CompletedTask;

    /// <summary>Called when a new version is about to be built from an existing one.</summary>
    public virtual Task VersioningAsync(VersionContentContext context, TPart existing, TPart building) => Task.CompletedTask;

    /// <summary>Called when a new version has been built from an existing one.</summary>
    public virtual Task VersionedAsync(VersionContentContext context, TPart existing, TPart building) => Task.CompletedTask;

    /// <summary>Called when a draft is about to be stored.</summary>
    public virtual Task DraftSavingAsync(SaveDraftContentContext context, TPart part) => Task.CompletedTask;

    /// <summary>Called when a draft has been stored in the unit of work.</summary>
    public virtual Task DraftSavedAsync(SaveDraftContentContext context, TPart part) => Task.CompletedTask;

    /// <summary>Called when a version is about to go live; cancelling the context keeps it a draft.</summary>
    public virtual Task PublishingAsync(PublishContentContext context, TPart part) => Task.CompletedTask;

    /// <summary>Called when a version is live once the unit of work commits.</summary>
    public virtual Task PublishedAsync(PublishContentContext context, TPart part) => Task.CompletedTask;

    /// <summary>Called when the live version is about to be withdrawn; cancelling the context keeps it.</summary>
    public virtual Task UnpublishingAsync(PublishContentContext context, TPart part) => Task.CompletedTask;

    /// <summary>Called when the live version is withdrawn once the unit of work commits.</summary>
    public virtual Task UnpublishedAsync(PublishContentContext context, TPart part) => Task.CompletedTask;

    /// <summary>Called when an item is about to go to the trash; cancelling the context keeps it.</summary>
    public virtual Task RemovingAsync(RemoveContentContext context, TPart part) => Task.CompletedTask;

    /// <summary>Called when an item is in the trash once the unit of work commits.</summary>
    public virtual Task RemovedAsync(RemoveContentContext context, TPart part) => Task.CompletedTask;

    /// <summary>Called when a copy of an item is about to be built.</summary>
    public virtual Task CloningAsync(CloneContentContext context, TPart part) => Task.CompletedTask;

    /// <summary>Called when a copy of an item has been built.</summary>
    public virtual Task ClonedAsync(CloneContentContext context, TPart part) => Task.CompletedTask;

    /// <summary>Contributes to an aspect that somebody asks of the item.</summary>
    public virtual Task GetContentItemAspectAsync(ContentItemAspectContext context, TPart part) => Task.CompletedTask;
}
