using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Modules;
using YesSql;
using ISession = YesSql.ISession;

namespace Grove.Features.Contents.Trash;

/// <summary>Notes what is deleted and forgets what comes back.</summary>
internal sealed class TrashKeeper(ISession session, IClock clock, IHttpContextAccessor http) : ContentHandlerBase
{
    public override async Task RemovedAsync(RemoveContentContext context)
    {
        if (!context.NoActiveVersionLeft)
        {
            return;
        }

        var item = context.ContentItem;
        await ForgetAsync(item);
        await session.SaveAsync(new TrashEntry
        {
            ContentItemId = item.ContentItemId,
            ContentItemVersionId = item.ContentItemVersionId,
            ContentType = item.ContentType,
            DisplayText = item.DisplayText,
            Owner = item.Owner,
            RemovedBy = http.HttpContext?.User.Identity?.Name,
            RemovedUtc = clock.UtcNow,
        });
    }

    public override Task RestoredAsync(RestoreContentContext context) => ForgetAsync(context.ContentItem);

    public override Task CreatedAsync(CreateContentContext context) => ForgetAsync(context.ContentItem);

    public override Task DraftSavedAsync(SaveDraftContentContext context) => ForgetAsync(context.ContentItem);

    public override Task PublishedAsync(PublishContentContext context) => ForgetAsync(context.ContentItem);

    private async Task ForgetAsync(ContentItem item)
    {
        var id = item.ContentItemId;
        foreach (var entry in await session.Query<TrashEntry, TrashIndex>(row => row.ContentItemId == id).ListAsync())
        {
            session.Delete(entry);
        }
    }
}
