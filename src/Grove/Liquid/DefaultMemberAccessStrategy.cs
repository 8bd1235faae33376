using System.Collections.Concurrent;

namespace Fluid;

/// <summary>Finds members registered for an object's type, then for its base types, then for its interfaces.</summary>
public class DefaultMemberAccessStrategy : MemberAccessStrategy
{
    private readonly Lock _registering = new();
    private readonly ConcurrentDictionary<Type, Dictionary<string, IMemberAccessor>> _registered = new();
    private ConcurrentDictionary<(Type Type, string Name), IMemberAccessor?> _found = new();
    private int _version;

    /// <summary>Creates an empty allow-list.</summary>
    public DefaultMemberAccessStrategy()
    {
    }

    internal override int Version => Volatile.Read(ref _version);

    /// <inheritdoc />
    public override IMemberAccessor? GetAccessor(Type type, string name)
    {
        var found = _found;
        if (!found.TryGetValue((type, name), out var accessor))
        {
            accessor = Find(type, name);
            if (found.Count < 10_000)
            {
                found.TryAdd((type, name), accessor);
            }
        }

        return accessor;
    }

    /// <inheritdoc />
    public override void Register(Type type, IEnumerable<KeyValuePair<string, IMemberAccessor>> accessors)
    {
        lock (_registering)
        {
            var members = _registered.TryGetValue(type, out var known)
                ? new Dictionary<string, IMemberAccessor>(known, known.Comparer)
                : new Dictionary<string, IMemberAccessor>(IgnoreCasing ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);
            foreach (var (name, accessor) in accessors)
            {
                members[name] = accessor;
            }

            _registered[type] = members;
            _found = new();
            Interlocked.Increment(ref _version);
        }
    }

    internal override IReadOnlyCollection<string> NamesOf(Type type)
        => _registered.TryGetValue(type, out var members) ? [.. members.Keys.Where(name => name != "*")] : [];

    private IMemberAccessor? Find(Type type, string name)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (FindOwn(current, name) is { } accessor)
            {
                return accessor;
            }
        }

        foreach (var contract in type.GetInterfaces())
        {
            if (FindOwn(contract, name) is { } accessor)
            {
                return accessor;
            }
        }

        return null;
    }

    private IMemberAccessor? FindOwn(Type type, string name)
        => _registered.TryGetValue(type, out var members) && (members.TryGetValue(name, out var accessor) || members.TryGetValue("*", out accessor))
            ? accessor
            : null;
}
