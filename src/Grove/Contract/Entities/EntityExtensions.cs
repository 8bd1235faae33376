using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace OrchardCore.Entities;

/// <summary>Reads and writes the typed aspects of an entity. An aspect's name is its type's unless given.</summary>
public static class EntityExtensions
{
    /// <summary>A copy of the aspect, or the default of <typeparamref name="T"/> when the entity lacks it.</summary>
    public static T? As<T>(this IEntity entity) where T : new() => entity.As<T>(typeof(T).Name);

    /// <summary>A copy of the named aspect, or the default of <typeparamref name="T"/> when the entity lacks it.</summary>
    public static T? As<T>(this IEntity entity, string name) where T : new()
        => entity.TryGet<T>(name, out var aspect) ? aspect : default;

    /// <summary>A copy of the aspect, or a new one (not yet put) when the entity lacks it.</summary>
    public static T GetOrCreate<T>(this IEntity entity) where T : new() => entity.GetOrCreate<T>(typeof(T).Name);

    /// <summary>A copy of the named aspect, or a new one (not yet put) when the entity lacks it.</summary>
    public static T GetOrCreate<T>(this IEntity entity, string name) where T : new()
        => entity.TryGet<T>(name, out var aspect) ? aspect : new T();

    /// <summary>A copy of the aspect, if the entity has it.</summary>
    public static bool TryGet<T>(this IEntity entity, [MaybeNullWhen(false)] out T aspect)
        => entity.TryGet(typeof(T).Name, out aspect);

    /// <summary>A copy of the named aspect, if the entity has it.</summary>
    public static bool TryGet<T>(this IEntity entity, string name, [MaybeNullWhen(false)] out T aspect)
    {
        aspect = entity.Properties[name] is { } node ? node.Deserialize<T>(JOptions.Default) : default;
        return aspect is not null;
    }

    /// <summary>Whether the entity has the aspect.</summary>
    public static bool Has<T>(this IEntity entity) => entity.Has(typeof(T).Name);

    /// <summary>Whether the entity has the named aspect.</summary>
    public static bool Has(this IEntity entity, string name) => entity.Properties[name] is not null;

    /// <summary>Stores the aspect, in place of an earlier one.</summary>
    public static IEntity Put<T>(this IEntity entity, T aspect) where T : new()
        => entity.Put(typeof(T).Name, aspect!); // an aspect that is put is never null

    /// <summary>Stores the value under the name, in place of an earlier one.</summary>
    public static IEntity Put(this IEntity entity, string name, object value)
    {
        entity.Properties[name] = value switch
        {
            JsonNode { Parent: null } node => node,
            JsonNode node => node.DeepClone(),
            _ => JsonSerializer.SerializeToNode(value, JOptions.Default),
        };
        return entity;
    }

    /// <summary>Changes the aspect, creating it first when the entity lacks it.</summary>
    public static IEntity Alter<TAspect>(this IEntity entity, Action<TAspect> action) where TAspect : new()
        => entity.Alter(typeof(TAspect).Name, action);

    /// <summary>Changes the named aspect, creating it first when the entity lacks it.</summary>
    public static IEntity Alter<TAspect>(this IEntity entity, string name, Action<TAspect> action) where TAspect : new()
    {
        var aspect = entity.GetOrCreate<TAspect>(name);
        action(aspect);
        return entity.Put(name, aspect!); // GetOrCreate never returns null
    }

    /// <summary>Removes the aspect; false when there was none.</summary>
    public static bool Remove<T>(this IEntity entity) => entity.Remove(typeof(T).Name);

    /// <summary>Removes the named aspect; false when there was none.</summary>
    public static bool Remove(this IEntity entity, string name) => entity.Properties.Remove(name);
}
