using System.Text.Json.Settings;

namespace System.Text.Json.Nodes;

/// <summary>Merges one tree into another, in place, so that whoever holds a nested object goes on seeing the live one.</summary>
internal sealed class JsonMerge(JsonMergeSettings settings)
{
    public void Into(JsonObject target, JsonObject source)
    {
        foreach (var (name, value) in source)
        {
            var key = KeyOf(target, name);
            var existing = target[key];
            switch (existing, value)
            {
                case (JsonObject left, JsonObject right):
                    Into(left, right);
                    break;
                case (JsonArray left, JsonArray right):
                    Into(left, right);
                    break;
                case (not null, null) when settings.MergeNullValueHandling == MergeNullValueHandling.Ignore:
                    break;
                default:
                    target[key] = value?.DeepClone();
                    break;
            }
        }
    }

    private void Into(JsonArray target, JsonArray source)
    {
        switch (settings.MergeArrayHandling)
        {
            case MergeArrayHandling.Replace:
                target.Clear();
                Append(target, source);
                break;
            case MergeArrayHandling.Union:
                Append(target, source.Where(item => !target.Any(known => JsonNode.DeepEquals(known, item))).ToArray());
                break;
            case MergeArrayHandling.Merge:
                MergeItems(target, source);
                break;
            default:
                Append(target, source);
                break;
        }
    }

    private void MergeItems(JsonArray target, JsonArray source)
    {
        for (var i = 0; i < source.Count; i++)
        {
            if (i >= target.Count)
            {
                target.Add(source[i]?.DeepClone());
            }
            else if (target[i] is JsonObject left && source[i] is JsonObject right)
            {
                Into(left, right);
            }
            else if (source[i] is not null || settings.MergeNullValueHandling == MergeNullValueHandling.Merge)
            {
                target[i] = source[i]?.DeepClone();
            }
        }
    }

    private static void Append(JsonArray target, IEnumerable<JsonNode?> items)
    {
        foreach (var item in items)
        {
            target.Add(item?.DeepClone());
        }
    }

    private string KeyOf(JsonObject target, string name) =>
        settings.PropertyNameComparison == StringComparison.Ordinal || target.ContainsKey(name)
            ? name
            : target.Select(pair => pair.Key).FirstOrDefault(key => key.Equals(name, settings.PropertyNameComparison)) ?? name;
}
