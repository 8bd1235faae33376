namespace OrchardCore.ContentManagement.Handlers;

// The untyped side, which casts and forwards: a field of another type is none of this handler's business.
public abstract partial class ContentFieldHandler<TField>
{
    Task IContentFieldHandler.ActivatingAsync(ActivatingContentFieldContext context, ContentField field) =>
        field is TField own ? ActivatingAsync(context, own) : Task.CompletedTask;

    Task IContentFieldHandler.ActivatedAsync(ActivatedContentFieldContext context, ContentField field) =>
        field is TField own ? ActivatedAsync(context, own) : Task.CompletedTask;

    Task IContentFieldHandler.InitializingAsync(InitializingContentFieldContext context, ContentField field) =>
        field is TField own ? InitializingAsync(context, own) : Task.CompletedTask;

    Task IContentFieldHandler.InitializedAsync(InitializingContentFieldContext context, ContentField field) =>
        field is TField own ? InitializedAsync(context, own) : Task.CompletedTask;

    Task IContentFieldHandler.CreatingAsync(CreateContentFieldContext context, ContentField field) =>
        field is TField own ? CreatingAsync(context, own) : Task.CompletedTask;

    Task IContentFieldHandler.CreatedAsync(CreateContentFieldContext context, ContentField field) =>
        field is TField own ? CreatedAsync(context, own) : Task.CompletedTask;

    Task IContentFieldHandler.LoadingAsync(LoadContentFieldContext context, ContentField field) =>
        field is TField own ? LoadingAsync(context, own) : Task.CompletedTask;

    Task IContentFieldHandler.LoadedAsync(LoadContentFieldContext context, ContentField field) =>
        field is TField own ? LoadedAsync(context, own) : Task.CompletedTask;

    Task IContentFieldHandler.ImportingAsync(ImportContentFieldContext context, ContentField field) =>
        field is TField own ? ImportingAsync(context, own) : Task.CompletedTask;

    Task IContentFieldHandler.ImportedAsync(ImportContentFieldContext context, ContentField field) =>
        field is TField own ? ImportedAsync(context, own) : Task.CompletedTask;

    Task IContentFieldHandler.UpdatingAsync(UpdateContentFieldContext context, ContentField field) =>
        field is TField own ? UpdatingAsync(context, own) : Task.CompletedTask;

    Task IContentFieldHandler.UpdatedAsync(UpdateContentFieldContext context, ContentField field) =>
        field is TField own ? UpdatedAsync(context, own) : Task.CompletedTask;

    Task IContentFieldHandler.ValidatingAsync(ValidateContentFieldContext context, ContentField field) =>
        field is TField own ? ValidatingAsync(context, own) : Task.CompletedTask;

    Task IContentFieldHandler.ValidatedAsync(ValidateContentFieldContext context, ContentField field) =>
        field is TField own ? ValidatedAsync(context, own) : Task.CompletedTask;

    Task IContentFieldHandler.VersioningAsync(VersionContentFieldContext context, ContentField existing, ContentField building) =>
        existing is TField old && building is TField next ? VersioningAsync(context, old, next) : Task.CompletedTask;

    Task IContentFieldHandler.VersionedAsync(VersionContentFieldContext context, ContentField existing, ContentField building) =>
        existing is TField old && building is TField next ? VersionedAsync(context, old, next) : Task.CompletedTask;

    Task IContentFieldHandler.DraftSavingAsync(SaveDraftContentFieldContext context, ContentField field) =>
        field is TField own ? DraftSavingAsync(context, own) : Task.CompletedTask;

    Task IContentFieldHandler.DraftSavedAsync(SaveDraftContentFieldContext context, ContentField field) =>
        field is TField own ? DraftSavedAsync(context, own) : Task.CompletedTask;

    Task IContentFieldHandler.PublishingAsync(PublishContentFieldContext context, ContentField field) =>
        field is TField own ? PublishingAsync(context, own) : Task.CompletedTask;

    Task IContentFieldHandler.PublishedAsync(PublishContentFieldContext context, ContentField field) =>
        field is TField own ? PublishedAsync(context, own) : Task.CompletedTask;

    Task IContentFieldHandler.UnpublishingAsync(PublishContentFieldContext context, ContentField field) =>
        field is TField own ? UnpublishingAsync(context, own) : Task.CompletedTask;

    Task IContentFieldHandler.UnpublishedAsync(PublishContentFieldContext context, ContentField field) =>
        field is TField own ? UnpublishedAsync(context, own) : Task.CompletedTask;

    Task IContentFieldHandler.RemovingAsync(RemoveContentFieldContext context, ContentField field) =>
        field is TField own ? RemovingAsync(context, own) : Task.CompletedTask;

    Task IContentFieldHandler.RemovedAsync(RemoveContentFieldContext context, ContentField field) =>
        field is TField own ? RemovedAsync(context, own) : Task.CompletedTask;

    Task IContentFieldHandler.CloningAsync(CloneContentFieldContext context, ContentField field) =>
        field is TField own ? CloningAsync(context, own) : Task.CompletedTask;

    Task IContentFieldHandler.ClonedAsync(CloneContentFieldContext context, ContentField field) =>
        field is TField own ? ClonedAsync(context, own) : Task.CompletedTask;

    Task IContentFieldHandler.GetContentItemAspectAsync(ContentItemAspectContext context, ContentField field) =>
        field is TField own ? GetContentItemAspectAsync(context, own) : Task.CompletedTask;
}
