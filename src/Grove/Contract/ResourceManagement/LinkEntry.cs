using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace OrchardCore.ResourceManagement;

/// <summary>A <c>link</c> element of the head.</summary>
public class LinkEntry
{
    private readonly TagBuilder _tag = new("link") { TagRenderMode = TagRenderMode.SelfClosing };

    /// <summary>What the address is to the page.</summary>
    public string? Rel
    {
        get => Get("rel");
        set => Set("rel", value);
    }

    /// <summary>The media type of what is at the address.</summary>
    public string? Type
    {
        get => Get("type");
        set => Set("type", value);
    }

    /// <summary>The name of what is at the address.</summary>
    public string? Title
    {
        get => Get("title");
        set => Set("title", value);
    }

    /// <summary>The sizes of an icon.</summary>
    public string? Sizes
    {
        get => Get("sizes");
        set => Set("sizes", value);
    }

    /// <summary>The address.</summary>
    public string? Href
    {
        get => Get("href");
        set => Set("href", value);
    }

    /// <summary>Whether the address carries a hash of the content.</summary>
    public bool AppendVersion { get; set; }

    /// <summary>The element.</summary>
    public IHtmlContent GetTag() => _tag;

    /// <summary>Adds to an attribute, after a blank.</summary>
    public LinkEntry AddAttribute(string name, string value)
    {
        Set(name, Get(name) is { Length: > 0 } before ? $"{before} {value}" : value);
        return this;
    }

    /// <summary>Sets an attribute.</summary>
    public LinkEntry SetAttribute(string name, string value)
    {
        Set(name, value);
        return this;
    }

    private string? Get(string name) => _tag.Attributes.TryGetValue(name, out var value) ? value : null;

    private void Set(string name, string? value)
    {
        if (value is null)
        {
            _tag.Attributes.Remove(name);
            return;
        }
        _tag.Attributes[name] = value;
    }
}
