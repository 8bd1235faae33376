using OrchardCore.ContentManagement.Handlers;

namespace Grove.Content.Handlers;

// One line a phase: which handler method, with which context for fields.
internal sealed partial class PartAndFieldHandlers
{
    public override Task ActivatedAsync(ActivatedContentContext c) => WalkAsync(
        c, true, (handler, part) => handler.ActivatedAsync(c, part), item => new ActivatedContentFieldContext(item), (handler, context, field) => handler.ActivatedAsync(context, field));

    public override Task InitializingAsync(InitializingContentContext c) => WalkAsync(
        c, false, (handler, part) => handler.InitializingAsync(c, part), item => new InitializingContentFieldContext(item), (handler, context, field) => handler.InitializingAsync(context, field));

    public override Task InitializedAsync(InitializingContentContext c) => WalkAsync(
        c, true, (handler, part) => handler.InitializedAsync(c, part), item => new InitializingContentFieldContext(item), (handler, context, field) => handler.InitializedAsync(context, field));

    public override Task CreatingAsync(CreateContentContext c) => WalkAsync(
        c, false, (handler, part) => handler.CreatingAsync(c, part), item => new CreateContentFieldContext(item), (handler, context, field) => handler.CreatingAsync(context, field));

    public override Task CreatedAsync(CreateContentContext c) => WalkAsync(
        c, true, (handler, part) => handler.CreatedAsync(c, part), item => new CreateContentFieldContext(item), (handler, context, field) => handler.CreatedAsync(context, field));

    public override Task LoadingAsync(LoadContentContext c) => WalkAsync(
        c, false, (handler, part) => handler.LoadingAsync(c, part), item => new LoadContentFieldContext(item), (handler, context, field) => handler.LoadingAsync(context, field));

    public override Task LoadedAsync(LoadContentContext c) => WalkAsync(
        c, true, (handler, part) => handler.LoadedAsync(c, part), item => new LoadContentFieldContext(item), (handler, context, field) => handler.LoadedAsync(context, field));

    public override Task ImportingAsync(ImportContentContext c) => WalkAsync(
        c, false, (handler, part) => handler.ImportingAsync(c, part), item => new ImportContentFieldContext(item, c.OriginalContentItem), (handler, context, field) => handler.ImportingAsync(context, field));

    public override Task ImportedAsync(ImportContentContext c) => WalkAsync(
        c, true, (handler, part) => handler.ImportedAsync(c, part), item => new ImportContentFieldContext(item, c.OriginalContentItem), (handler, context, field) => handler.ImportedAsync(context, field));

    public override Task UpdatingAsync(UpdateContentContext c) => WalkAsync(
        c, false, (handler, part) => handler.UpdatingAsync(c, part), item => new UpdateContentFieldContext(item), (handler, context, field) => handler.UpdatingAsync(context, field));

    public override Task UpdatedAsync(UpdateContentContext c) => WalkAsync(
        c, true, (handler, part) => handler.UpdatedAsync(c, part), item => new UpdateContentFieldContext(item), (handler, context, field) => handler.UpdatedAsync(context, field));

    public override Task DraftSavingAsync(SaveDraftContentContext c) => WalkAsync(
        c, false, (handler, part) => handler.DraftSavingAsync(c, part), item => new SaveDraftContentFieldContext(item), (handler, context, field) => handler.DraftSavingAsync(context, field));

    public override Task DraftSavedAsync(SaveDraftContentContext c) => WalkAsync(
        c, true, (handler, part) => handler.DraftSavedAsync(c, part), item => new SaveDraftContentFieldContext(item), (handler, context, field) => handler.DraftSavedAsync(context, field));

    public override Task PublishingAsync(PublishContentContext c) => WalkAsync(
        c, false, (handler, part) => handler.PublishingAsync(c, part), item => new PublishContentFieldContext(item, c.PreviousItem) { PublishingItem = c.PublishingItem }, (handler, context, field) => handler.PublishingAsync(context, field));

    public override Task PublishedAsync(PublishContentContext c) => WalkAsync(
        c, true, (handler, part) => handler.PublishedAsync(c, part), item => new PublishContentFieldContext(item, c.PreviousItem) { PublishingItem = c.PublishingItem }, (handler, context, field) => handler.PublishedAsync(context, field));

    public override Task UnpublishingAsync(PublishContentContext c) => WalkAsync(
        c, false, (handler, part) => handler.UnpublishingAsync(c, part), item => new PublishContentFieldContext(item, c.PreviousItem) { PublishingItem = c.PublishingItem }, (handler, context, field) => handler.UnpublishingAsync(context, field));

    public override Task UnpublishedAsync(PublishContentContext c) => WalkAsync(
        c, true, (handler, part) => handler.UnpublishedAsync(c, part), item => new PublishContentFieldContext(item, c.PreviousItem) { PublishingItem = c.PublishingItem }, (handler, context, field) => handler.UnpublishedAsync(context, field));

    public override Task RemovingAsync(RemoveContentContext c) => WalkAsync(
        c, false, (handler, part) => handler.RemovingAsync(c, part), item => new RemoveContentFieldContext(item, c.NoActiveVersionLeft), (handler, context, field) => handler.RemovingAsync(context, field));

    public override Task RemovedAsync(RemoveContentContext c) => WalkAsync(
        c, true, (handler, part) => handler.RemovedAsync(c, part), item => new RemoveContentFieldContext(item, c.NoActiveVersionLeft), (handler, context, field) => handler.RemovedAsync(context, field));

    public override Task CloningAsync(CloneContentContext c) => WalkAsync(
        c, false, (handler, part) => handler.CloningAsync(c, part), item => new CloneContentFieldContext(item, c.CloneContentItem), (handler, context, field) => handler.CloningAsync(context, field));

    public override Task ClonedAsync(CloneContentContext c) => WalkAsync(
        c, true, (handler, part) => handler.ClonedAsync(c, part), item => new CloneContentFieldContext(item, c.CloneContentItem), (handler, context, field) => handler.ClonedAsync(context, field));
}
