using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using System.Text.Json.Settings;

namespace OrchardCore.ContentManagement;

/// <summary>Typed access to an item's parts, each under the name of its class.</summary>
public static class ContentItemExtensions
{
    /// <summary>The part <typeparamref name="TPart" />, or null where the item has none.</summary>
    public static TPart? As<TPart>(this ContentItem contentItem) where TPart : ContentPart =>
        contentItem.Get<TPart>(typeof(TPart).Name);

    /// <summary>Finds the part <typeparamref name="TPart" />.</summary>
    /// <returns>Whether the item has it.</returns>
    public static bool TryGet<TPart>(this ContentItem contentItem, [NotNullWhen(true)] out TPart? part) where TPart : ContentPart =>
        contentItem.TryGet(typeof(TPart).Name, out part);

    /// <summary>Finds the part called <paramref name="name" />.</summary>
    /// <returns>Whether the item has it.</returns>
    public static bool TryGet<TPart>(this ContentItem contentItem, string name, [NotNullWhen(true)] out TPart? part)
        where TPart : ContentPart
    {
        part = contentItem.Get<TPart>(name);
        return part is not null;
    }

    /// <summary>Finds the part called <paramref name="name" />.</summary>
    /// <returns>Whether the item has it.</returns>
    public static bool TryGet(
        this ContentItem contentItem, Type contentElementType, string name, [NotNullWhen(true)] out ContentElement? part)
    {
        part = contentItem.Get(contentElementType, name);
        return part is not null;
    }

    /// <summary>The part <typeparamref name="TPart" />, added first where the item has none.</summary>
    public static TPart GetOrCreate<TPart>(this ContentItem contentItem) where TPart : ContentPart, new() =>
        contentItem.GetOrCreate<TPart>(typeof(TPart).Name);

    /// <summary>Removes the part <typeparamref name="TPart" />.</summary>
    public static void Remove<TPart>(this ContentItem contentItem) where TPart : ContentPart, new() =>
        contentItem.Remove(typeof(TPart).Name);

    /// <summary>Adds a part, unless the item has one of its class.</summary>
    public static ContentItem Weld<TPart>(this ContentItem contentItem, TPart part) where TPart : ContentPart
    {
        contentItem.Weld(part.GetType().Name, part);
        return contentItem;
    }

    /// <summary>Stores the values of <paramref name="part" /> in the item.</summary>
    public static ContentItem Apply<TPart>(this ContentItem contentItem, TPart part) where TPart : ContentPart
    {
        contentItem.Apply(part.GetType().Name, part);
        return contentItem;
    }

    /// <summary>Changes the part <typeparamref name="TPart" />, added first where the item has none.</summary>
    public static ContentItem Alter<TPart>(this ContentItem contentItem, Action<TPart> action) where TPart : ContentPart, new()
    {
        contentItem.Alter(typeof(TPart).Name, action);
        return contentItem;
    }

    /// <summary>Changes the part <typeparamref name="TPart" />, added first where the item has none.</summary>
    public static async Task<ContentItem> AlterAsync<TPart>(this ContentItem contentItem, Func<TPart, Task> action)
        where TPart : ContentPart, new()
    {
        await contentItem.AlterAsync(typeof(TPart).Name, action);
        return contentItem;
    }

    /// <summary>Merges values into the item and its parts; the stored document stays the same one.</summary>
    public static ContentItem Merge(this ContentItem contentItem, object properties, JsonMergeSettings? settings = default)
    {
        var merged = JObject.FromObject(contentItem)!.Merge(JObject.FromObject(properties), settings); // an item writes as an object
        var result = merged.ToObject<ContentItem>()!; // and reads back as one
        contentItem.ContentItemId = result.ContentItemId;
        contentItem.ContentItemVersionId = result.ContentItemVersionId;
        contentItem.ContentType = result.ContentType;
        contentItem.DisplayText = result.DisplayText;
        contentItem.Latest = result.Latest;
        contentItem.Published = result.Published;
        contentItem.ModifiedUtc = result.ModifiedUtc;
        contentItem.PublishedUtc = result.PublishedUtc;
        contentItem.CreatedUtc = result.CreatedUtc;
        contentItem.Owner = result.Owner;
        contentItem.Author = result.Author;
        contentItem.Data = result.Data;
        contentItem.Elements.Clear();
        return contentItem;
    }

    /// <summary>A copy in memory that shares nothing with <paramref name="contentItem" />; ids and all are the same.</summary>
    public static ContentItem Clone(this ContentItem contentItem) =>
        JObject.FromObject(contentItem).ToObject<ContentItem>()!; // an item reads back as one
}
