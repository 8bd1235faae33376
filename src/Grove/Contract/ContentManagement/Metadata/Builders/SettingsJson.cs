using System.Text.Json.Nodes;
using System.Text.Json.Settings;

namespace OrchardCore.ContentManagement.Metadata.Builders;

/// <summary>Writes settings classes into a definition's JSON: what is as by default is left out, what the class doesn't know stays.</summary>
internal static class SettingsJson
{
    private static readonly JsonMergeSettings Merging = new()
    {
        MergeArrayHandling = MergeArrayHandling.Replace,
        MergeNullValueHandling = MergeNullValueHandling.Merge,
    };

    public static void Merge(JsonObject all, JsonObject settings) => all.Merge(settings, Merging);

    public static void Merge<T>(JsonObject all, Action<T> change) where T : class, new()
    {
        var settings = all[typeof(T).Name].ToObject<T>() ?? new T();
        change(settings);
        Write(all, settings);
    }

    public static void Write<T>(JsonObject all, T settings)
    {
        var written = JObject.FromObject(settings) ?? [];
        var byDefault = typeof(T).GetConstructor(Type.EmptyTypes) is null ? [] : JObject.FromObject(Activator.CreateInstance<T>()) ?? [];
        var kept = all[typeof(T).Name] as JsonObject ?? [];
        foreach (var (name, value) in written)
        {
            if (byDefault.ContainsKey(name) && JsonNode.DeepEquals(byDefault[name], value))
            {
                kept.Remove(name);
            }
            else
            {
                kept[name] = value?.DeepClone();
            }
        }

        if (kept.Parent is null)
        {
            all[typeof(T).Name] = kept;
        }
    }
}
