using OrchardCore.ContentManagement;
using YesSql;

namespace Grove.Features.Contents.Trash;

/// <summary>Looks up what was deleted.</summary>
public sealed class TrashBin(ISession session, IContentManager content)
{
    /// <summary>The last version of a deleted item, or <see langword="null"/> where it is not in the trash.</summary>
    public async Task<ContentItem?> FindAsync(string contentItemId)
    {
        var entry = await session.Query<TrashEntry, TrashIndex>(row => row.ContentItemId == contentItemId).FirstOrDefaultAsync();
        return entry is null ? null : await content.GetVersionAsync(entry.ContentItemVersionId);
    }
}
