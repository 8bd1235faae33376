using Grove.Kernel.Caching;
using Grove.Storage;
using OrchardCore.ContentManagement;

namespace Grove.Content.Items;

/// <summary>The tags that pages are cached under.</summary>
internal static class ContentTags
{
    /// <summary>Whatever looked for items and found none: any item may be what it looked for.</summary>
    public const string Any = "content";

    /// <summary>Whatever shows the item.</summary>
    public static string Item(string id) => "contentitemid:" + id;

    /// <summary>Whatever lists items of the type.</summary>
    public static string Type(string type) => "contenttype:" + type;
}

/// <summary>What visitors will see changed: evicted from the page cache once the unit of work has committed.</summary>
internal sealed class LiveChanges(CommitActions commit, CacheTags cache)
{
    private HashSet<string> _tags = new(StringComparer.Ordinal);

    public void Note(ContentItem item)
    {
        if (_tags.Count == 0)
        {
            commit.AfterCommit(_ => EvictAsync());
        }

        _tags.Add(ContentTags.Any);
        _tags.Add(ContentTags.Item(item.ContentItemId));
        _tags.Add(ContentTags.Type(item.ContentType));
    }

    private Task EvictAsync()
    {
        var tags = _tags;
        _tags = new HashSet<string>(StringComparer.Ordinal);
        return cache.EvictAsync(tags);
    }
}
