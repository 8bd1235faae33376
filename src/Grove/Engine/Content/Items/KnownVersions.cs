using System.Diagnostics.CodeAnalysis;
using OrchardCore.ContentManagement;

namespace Grove.Content.Items;

/// <summary>The versions met in this unit of work: one version is one object.</summary>
internal sealed class KnownVersions : IContentManagerSession
{
    private readonly HashSet<object> _items = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<long, ContentItem> _byDocument = [];
    private readonly Dictionary<string, ContentItem> _live = new(StringComparer.Ordinal);

    /// <summary>Whether this very object was met before.</summary>
    public bool Knows(ContentItem item) => _items.Contains(item);

    public void Store(ContentItem item)
    {
        _items.Add(item);
        if (item.Id != 0)
        {
            _byDocument[item.Id] = item;
        }

        if (item.Published && item.ContentItemId is not null)
        {
            _live[item.ContentItemId] = item;
        }
    }

    public bool RecallVersionId(long id, [NotNullWhen(true)] out ContentItem? item) => _byDocument.TryGetValue(id, out item);

    // A version that was withdrawn since it was stored here is live no longer.
    public bool RecallPublishedItemId(string id, [NotNullWhen(true)] out ContentItem? item) =>
        _live.TryGetValue(id, out item) && item.Published;

    public void Clear()
    {
        _items.Clear();
        _byDocument.Clear();
        _live.Clear();
    }
}
