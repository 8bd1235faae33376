using System.Text.Json;
using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement;

/// <summary>Typed access to the elements below an element: parts of an item, fields of a part.</summary>
/// <remarks>A typed element is a view: its changes reach the item with <c>Apply</c>, or with <c>Alter</c>, which applies for you.</remarks>
public static class ContentExtensions
{
    /// <summary>The element called <paramref name="name" /> as a <typeparamref name="TElement" />, or null where there is none.</summary>
    public static TElement? Get<TElement>(this ContentElement contentElement, string name) where TElement : ContentElement =>
        (TElement?)contentElement.Get(typeof(TElement), name);

    /// <summary>The element called <paramref name="name" /> as a <paramref name="contentElementType" />, or null where there is none.</summary>
    public static ContentElement? Get(this ContentElement contentElement, Type contentElementType, string name)
    {
        if (contentElement.Elements.TryGetValue(name, out var known) && contentElementType.IsInstanceOfType(known))
        {
            return known;
        }

        if (contentElement.Data[name] is not JsonObject data)
        {
            return null;
        }

        if (ElementProperties.Read(contentElement, name) is { } property && contentElementType.IsInstanceOfType(property))
        {
            return ElementTree.Attach(contentElement, name, property, data);
        }

        var element = (ContentElement)data.Deserialize(contentElementType, JOptions.Default)!; // an object never reads as null
        return ElementTree.Attach(contentElement, name, element, data);
    }

    /// <summary>The element called <paramref name="name" />, added first where there is none.</summary>
    public static TElement GetOrCreate<TElement>(this ContentElement contentElement, string name)
        where TElement : ContentElement, new()
    {
        if (contentElement.Get<TElement>(name) is { } existing)
        {
            return existing;
        }

        var created = new TElement();
        contentElement.Data[name] = created.Data;
        ElementTree.Attach(contentElement, name, created, created.Data);
        return created;
    }

    /// <summary>Whether there is an element named after <typeparamref name="TElement" />.</summary>
    public static bool Has<TElement>(this ContentElement contentElement) where TElement : ContentElement =>
        contentElement.Has(typeof(TElement).Name);

    /// <summary>The typed elements in use that are <typeparamref name="TElement" />s.</summary>
    public static IEnumerable<TElement> OfType<TElement>(this ContentElement contentElement) where TElement : ContentElement =>
        contentElement.Elements.Values.OfType<TElement>();

    /// <summary>Adds <paramref name="element" /> under a name that is not taken yet.</summary>
    public static ContentElement Weld(this ContentElement contentElement, string name, ContentElement element)
    {
        if (!contentElement.Has(name))
        {
            contentElement.Apply(name, element);
        }

        return contentElement;
    }

    /// <summary>Changes the element called <paramref name="name" />, added first where there is none.</summary>
    public static ContentElement Alter<TElement>(this ContentElement contentElement, string name, Action<TElement> action)
        where TElement : ContentElement, new()
    {
        var element = contentElement.GetOrCreate<TElement>(name);
        action(element);
        return contentElement.Apply(name, element);
    }

    /// <summary>Changes the element called <paramref name="name" />, added first where there is none.</summary>
    public static async Task<ContentElement> AlterAsync<TElement>(
        this ContentElement contentElement, string name, Func<TElement, Task> action)
        where TElement : ContentElement, new()
    {
        var element = contentElement.GetOrCreate<TElement>(name);
        await action(element);
        return contentElement.Apply(name, element);
    }

    /// <summary>Stores the values of <paramref name="element" /> under <paramref name="name" />; JSON that its type does not know stays.</summary>
    public static ContentElement Apply(this ContentElement contentElement, string name, ContentElement element)
    {
        ElementTree.Apply(contentElement, name, element);
        return contentElement;
    }

    /// <summary>Takes over the values of <paramref name="element" />, which may be of another item.</summary>
    public static ContentElement Apply(this ContentElement contentElement, ContentElement element)
    {
        contentElement.Data.Merge(ElementTree.Write(element), ElementTree.Replacing);
        contentElement.Elements.Clear();
        return contentElement;
    }

    /// <summary>Stores the values of <paramref name="contentPart" /> in its item, under the name of its class.</summary>
    public static ContentPart Apply(this ContentPart contentPart)
    {
        contentPart.ContentItem.Apply(contentPart);
        return contentPart;
    }

    /// <summary>Removes the element called <paramref name="name" />.</summary>
    /// <returns>Whether there was one.</returns>
    public static bool Remove(this ContentElement contentElement, string name)
    {
        contentElement.Elements.Remove(name);
        return contentElement.Data.Remove(name);
    }

    /// <summary>Whether the item's live version is this one.</summary>
    public static bool IsPublished(this IContent content) => content.ContentItem?.Published == true;

    /// <summary>Whether this is a version that waits to be published.</summary>
    public static bool HasDraft(this IContent content) =>
        content.ContentItem is { } item && (!item.Published || !item.Latest);
}
