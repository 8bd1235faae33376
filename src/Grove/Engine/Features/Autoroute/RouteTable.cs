using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using OrchardCore.ContentManagement.Routing;

namespace Grove.Features.Autoroute;

/// <summary>The paths of all live items at one moment, and their former paths.</summary>
internal sealed class RouteTable
{
    private readonly FrozenDictionary<string, AutorouteEntry> _byPath;
    private readonly FrozenDictionary<string, AutorouteEntry> _byItem;
    private readonly FrozenDictionary<string, string> _former;

    /// <param name="entries">The paths in force; of two that are the same the first counts.</param>
    /// <param name="former">Former paths, each with its item; of two that are the same the last counts.</param>
    public RouteTable(IEnumerable<AutorouteEntry> entries, IEnumerable<(string Path, string ContentItemId)> former)
    {
        var byPath = new Dictionary<string, AutorouteEntry>(StringComparer.OrdinalIgnoreCase);
        var byItem = new Dictionary<string, AutorouteEntry>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in entries)
        {
            byPath.TryAdd(Key(entry.Path), entry);
            byItem.TryAdd(entry.ContainedContentItemId ?? entry.ContentItemId, entry);
        }

        var formerPaths = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (path, item) in former)
        {
            formerPaths[Key(path)] = item;
        }

        _byPath = byPath.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        _byItem = byItem.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        _former = formerPaths.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    public static RouteTable Empty { get; } = new([], []);

    /// <summary>The item at a path, whatever its case and the slashes around it.</summary>
    public bool TryFindPath(string path, [NotNullWhen(true)] out AutorouteEntry? entry) => _byPath.TryGetValue(Key(path), out entry);

    /// <summary>The path of an item, or of an item inside an item.</summary>
    public bool TryFindItem(string id, [NotNullWhen(true)] out AutorouteEntry? entry) => _byItem.TryGetValue(id, out entry);

    /// <summary>The present path of the live item that had <paramref name="path" /> formerly.</summary>
    public bool TryFindMoved(string path, [NotNullWhen(true)] out AutorouteEntry? entry)
    {
        entry = null;
        return _former.TryGetValue(Key(path), out var item) && TryFindItem(item, out entry);
    }

    private static string Key(string path) => path.Trim('/');
}
