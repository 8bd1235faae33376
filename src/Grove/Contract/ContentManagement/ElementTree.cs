using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Settings;

namespace OrchardCore.ContentManagement;

/// <summary>Keeps typed elements and the JSON below them in step.</summary>
internal static class ElementTree
{
    /// <summary>What is applied replaces arrays and writes nulls.</summary>
    public static readonly JsonMergeSettings Replacing = new()
    {
        MergeArrayHandling = MergeArrayHandling.Replace,
        MergeNullValueHandling = MergeNullValueHandling.Merge,
    };

    /// <summary>Makes <paramref name="element" /> the typed view of <paramref name="data" />, and its element properties views of what lies below.</summary>
    public static ContentElement Attach(ContentElement parent, string name, ContentElement element, JsonObject data)
    {
        element.Data = data;
        element.ContentItem = parent.ContentItem;
        parent.Elements[name] = element;
        foreach (var (property, value) in ElementProperties.ReadAll(element))
        {
            if (data[property] is JsonObject below)
            {
                Attach(element, property, value, below);
            }
        }

        return element;
    }

    /// <summary>Writes <paramref name="element" /> into its parent's JSON and attaches it there.</summary>
    public static void Apply(ContentElement parent, string name, ContentElement element)
    {
        var written = Write(element);
        if (parent.Data[name] is not JsonObject data)
        {
            data = element.Data.Parent is null ? element.Data : element.Data.DeepClone().AsObject();
            parent.Data[name] = data;
        }

        data.Merge(written, Replacing);
        ElementProperties.Write(parent, name, element);
        Attach(parent, name, element, data);
    }

    /// <summary>The typed values of <paramref name="element" />; a field property that was never set says nothing.</summary>
    public static JsonObject Write(ContentElement element)
    {
        if (element is ContentItem)
        {
            return element.Data;
        }

        var written = JsonSerializer.SerializeToNode(element, element.GetType(), JOptions.Default)!.AsObject(); // never null
        foreach (var unset in ElementProperties.UnsetNames(element))
        {
            written.Remove(unset);
        }

        return written;
    }
}
