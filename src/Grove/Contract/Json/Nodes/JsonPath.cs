using System.Globalization;

namespace System.Text.Json.Nodes;

/// <summary>Follows paths as <see cref="JsonNode.GetPath" /> writes them: <c>$.BagPart.ContentItems[0]['odd name']</c>; the <c>$.</c> may be missing.</summary>
internal static class JsonPath
{
    public static JsonNode? Find(JsonNode? node, string path)
    {
        var rest = path.AsSpan().TrimStart('$');
        while (node is not null && !rest.IsEmpty)
        {
            node = rest[0] switch
            {
                '[' => Bracket(node, ref rest),
                '.' => Name(node, rest[1..], out rest),
                _ => Name(node, rest, out rest),
            };
        }

        return node;
    }

    private static JsonNode? Name(JsonNode node, ReadOnlySpan<char> path, out ReadOnlySpan<char> rest)
    {
        var end = path.IndexOfAny('.', '[');
        var name = end < 0 ? path : path[..end];
        rest = end < 0 ? default : path[end..];
        return (node as JsonObject)?[name.ToString()];
    }

    private static JsonNode? Bracket(JsonNode node, ref ReadOnlySpan<char> path)
    {
        var end = path.IndexOf(']');
        if (end < 0)
        {
            path = default;
            return null;
        }

        var key = path[1..end];
        path = path[(end + 1)..];
        if (int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var index))
        {
            return node is JsonArray array && index < array.Count ? array[index] : null;
        }

        return (node as JsonObject)?[key.Trim("'\"").ToString()];
    }
}
