using System.Diagnostics.CodeAnalysis;

namespace Grove.Storage.Documents;

/// <summary>The documents of a unit of work: one instance a number, and what is to be done with each.</summary>
internal sealed class IdentityMap
{
    private readonly Dictionary<object, TrackedDocument> _byItem = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<long, TrackedDocument> _byId = [];
    private readonly List<TrackedDocument> _pending = [];

    public bool HasPending => _pending.Count > 0;

    public bool TryGet(object item, [NotNullWhen(true)] out TrackedDocument? tracked) => _byItem.TryGetValue(item, out tracked);

    public bool TryGet(long id, [NotNullWhen(true)] out TrackedDocument? tracked) => _byId.TryGetValue(id, out tracked);

    /// <summary>Takes a document in; one of the same number that was there before is forgotten.</summary>
    public TrackedDocument Add(object item, long id, long version)
    {
        if (id != 0 && _byId.TryGetValue(id, out var before))
        {
            version = version == 0 ? before.Version : version;
            Remove(before);
        }

        var tracked = new TrackedDocument(item) { Id = id, Version = version };
        _byItem.Add(item, tracked);
        if (id != 0)
        {
            _byId.Add(id, tracked);
        }

        return tracked;
    }

    public void Remove(TrackedDocument tracked)
    {
        _byItem.Remove(tracked.Item);
        _byId.Remove(tracked.Id);
        _pending.Remove(tracked);
    }

    public void Clear()
    {
        _byItem.Clear();
        _byId.Clear();
        _pending.Clear();
    }

    /// <summary>Notes what the next flush is to do; a document never saved that is deleted needs nothing done.</summary>
    public void Mark(TrackedDocument tracked, PendingChange change)
    {
        if (tracked.Id == 0 && change == PendingChange.Delete)
        {
            Remove(tracked);
            return;
        }

        if (tracked.Pending == PendingChange.None)
        {
            _pending.Add(tracked);
        }

        tracked.Pending = change;
    }

    /// <summary>What is to be done, in the order it was asked for; nothing is pending afterwards.</summary>
    public IReadOnlyList<TrackedDocument> TakePending()
    {
        TrackedDocument[] taken = [.. _pending];
        _pending.Clear();
        return taken;
    }

    /// <summary>Notes the number that a new document's row got.</summary>
    public void Number(TrackedDocument tracked, long id)
    {
        tracked.Id = id;
        _byId[id] = tracked;
    }
}
