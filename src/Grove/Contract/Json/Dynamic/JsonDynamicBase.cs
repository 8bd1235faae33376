using System.Dynamic;
using System.Text.Json.Nodes;

namespace System.Text.Json.Dynamic;

/// <summary>A JSON node whose members are reached by name, as in <c>contentItem.Content.TitlePart.Title</c>.</summary>
public abstract class JsonDynamicBase : DynamicObject
{
    /// <summary>The node behind it.</summary>
    public abstract JsonNode? Node { get; }

    /// <summary>Reads the node as a <typeparamref name="T" />.</summary>
    public T? ToObject<T>() => Node.ToObject<T>();

    internal static object? Wrap(JsonNode? node) => node switch
    {
        JsonObject value => new JsonDynamicObject(value),
        JsonArray value => new JsonDynamicArray(value),
        JsonValue value => new JsonDynamicValue(value),
        _ => null,
    };

    internal static JsonNode? Unwrap(object? value) => value switch
    {
        null => null,
        JsonDynamicBase wrapped => Attachable(wrapped.Node),
        JsonNode node => Attachable(node),
        _ => JNode.FromObject(value),
    };

    // A node has one parent at most: one that already stands elsewhere is copied.
    private static JsonNode? Attachable(JsonNode? node) => node?.Parent is null ? node : node.DeepClone();
}
