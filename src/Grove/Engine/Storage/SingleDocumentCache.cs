using System.Collections.Concurrent;
using Grove.Storage.Providers;

namespace Grove.Storage;

/// <summary>The shell's copies of single documents. Another machine's changes are noticed within a second.</summary>
internal sealed class SingleDocumentCache(DatabaseProvider provider, TimeProvider time)
{
    private static readonly TimeSpan Trust = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<Type, Entry> _entries = new();
    private long _generation;

    /// <summary>Grows with each eviction; noted before a read, it tells whether what was read may be out of date.</summary>
    public long Generation => Interlocked.Read(ref _generation);

    public Entry? Find(Type type) => _entries.GetValueOrDefault(type);

    /// <summary>Whether the database must be asked if the entry still holds.</summary>
    public bool IsDue(Entry entry) => provider.IsShared && time.GetElapsedTime(entry.Checked) > Trust;

    public void Confirm(Entry entry) => entry.Checked = time.GetTimestamp();

    /// <summary>Keeps what was read, unless something was evicted since <paramref name="generation"/>.</summary>
    public void Keep(Type type, object document, long? version, long generation)
    {
        var entry = new Entry(document, version) { Checked = time.GetTimestamp() };
        _entries[type] = entry;
        if (Generation != generation)
        {
            _entries.TryRemove(KeyValuePair.Create(type, entry));
        }
    }

    public void Evict(Type type)
    {
        Interlocked.Increment(ref _generation);
        _entries.TryRemove(type, out _);
    }

    /// <summary>A document with the version it was read at, <see langword="null"/> where none was stored.</summary>
    internal sealed class Entry(object document, long? version)
    {
        public object Document => document;

        public long? Version => version;

        public long Checked { get; set; }
    }
}
