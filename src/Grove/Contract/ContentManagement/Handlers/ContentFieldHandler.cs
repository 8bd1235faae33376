namespace OrchardCore.ContentManagement.Handlers;

/// <summary>Takes part in the life of every content field of one type. Registered with <c>AddContentField&lt;TField&gt;().AddHandler&lt;…&gt;()</c>.</summary>
/// <typeparam name="TField">The type of the field.</typeparam>
public abstract partial class ContentFieldHandler<TField> : IContentFieldHandler
    where TField : ContentField, new()
{
    /// <summary>Called when an item is about to be built in memory from its definition: the moment to weld parts onto it.</summary>
    public virtual Task ActivatingAsync(ActivatingContentFieldContext context, TField field) => Task.CompletedTask;

    /// <summary>Called when an item has been built in memory and holds every part of its definition.</summary>
    public virtual Task ActivatedAsync(ActivatedContentFieldContext context, TField field) => Task.CompletedTask;

    /// <summary>Called when a new item is about to receive its first values.</summary>
    public virtual Task InitializingAsync(InitializingContentFieldContext context, TField field) => Task.CompletedTask;

    /// <summary>Called when a new item has received its first values.</summary>
    public virtual Task InitializedAsync(InitializingContentFieldContext context, TField field) => Task.CompletedTask;

    /// <summary>Called when a new item is about to be stored.</summary>
    public virtual Task CreatingAsync(CreateContentFieldContext context, TField field) => Task.CompletedTask;

    /// <summary>Called when a new item has been stored in the unit of work.</summary>
    public virtual Task CreatedAsync(CreateContentFieldContext context, TField field) => Task.CompletedTask;

    /// <summary>Called when an item read from storage is about to be handed out.</summary>
    public virtual Task LoadingAsync(LoadContentFieldContext context, TField field) => Task.CompletedTask;

    /// <summary>Called when an item read from storage is handed out.</summary>
    public virtual Task LoadedAsync(LoadContentFieldContext context, TField field) => Task.CompletedTask;

    /// <summary>Called when an item from a recipe or deployment is about to be stored.</summary>
    public virtual Task ImportingAsync(ImportContentFieldContext context, TField field) => Task.CompletedTask;

    /// <summary>Called when an item from a recipe or deployment has been stored in the unit of work.</summary>
    public virtual Task ImportedAsync(ImportContentFieldContext context, TField field) => Task.CompletedTask;

    /// <summary>Called when changed values are about to be stored.</summary>
    public virtual Task UpdatingAsync(UpdateContentFieldContext context, TField field) => Task.CompletedTask;

    /// <summary>Called when changed values have been stored in the unit of work.</summary>
    public virtual Task UpdatedAsync(UpdateContentFieldContext context, TField field) => Task.CompletedTask;

    /// <summary>Called when values are checked; each fault is reported to the context.</summary>
    public virtual Task ValidatingAsync(ValidateContentFieldContext context, TField field) => Task.CompletedTask;

    /// <summary>Called when values have been checked.</summary>
    public virtual Task ValidatedAsync(ValidateContentFieldContext context, TField field) => Task.CompletedTask;

    /// <summary>Called when a new version is about to be built from an existing one.</summary>
    public virtual Task VersioningAsync(VersionContentFieldContext context, TField existing, TField building) => Task.CompletedTask;

    /// <summary>Called when a new version has been built from an existing one.</summary>
    public virtual Task VersionedAsync(VersionContentFieldContext context, TField existing, TField building) => Task.CompletedTask;

    /// <summary>Called when a draft is about to be stored.</summary>
    public virtual Task DraftSavingAsync(SaveDraftContentFieldContext context, TField field) => Task.CompletedTask;

    /// <summary>Called when a draft has been stored in the unit of work.</summary>
    public virtual Task DraftSavedAsync(SaveDraftContentFieldContext context, TField field) => Task.CompletedTask;

    /// <summary>Called when a version is about to go live; cancelling the context keeps it a draft.</summary>
    public virtual Task PublishingAsync(PublishContentFieldContext context, TField field) => Task.CompletedTask;

    /// <summary>Called when a version is live once the unit of work commits.</summary>
    public virtual Task PublishedAsync(PublishContentFieldContext context, TField field) => Task.CompletedTask;

    /// <summary>Called when the live version is about to be withdrawn; cancelling the context keeps it.</summary>
    public virtual Task UnpublishingAsync(PublishContentFieldContext context, TField field) => Task.CompletedTask;

    /// <summary>Called when the live version is withdrawn once the unit of work commits.</summary>
    public virtual Task UnpublishedAsync(PublishContentFieldContext context, TField field) => Task.CompletedTask;

    /// <summary>Called when an item is about to go to the trash; cancelling the context keeps it.</summary>
    public virtual Task RemovingAsync(RemoveContentFieldContext context, TField field) => Task.CompletedTask;

    /// <summary>Called when an item is in the trash once the unit of work commits.</summary>
    public virtual Task RemovedAsync(RemoveContentFieldContext context, TField field) => Task.CompletedTask;

    /// <summary>Called when a copy of an item is about to be built.</summary>
    public virtual Task CloningAsync(CloneContentFieldContext context, TField field) => Task.CompletedTask;

    /// <summary>Called when a copy of an item has been built.</summary>
    public virtual Task ClonedAsync(CloneContentFieldContext context, TField field) => Task.CompletedTask;

    /// <summary>Contributes to an aspect that somebody asks of the item.</summary>
    public virtual Task GetContentItemAspectAsync(ContentItemAspectContext context, TField field) => Task.CompletedTask;
}
