using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace OrchardCore.ResourceManagement;

/// <summary>A <c>meta</c> element of the head.</summary>
public class MetaEntry
{
    private readonly TagBuilder _tag = new("meta") { TagRenderMode = TagRenderMode.SelfClosing };

    /// <param name="name">The name.</param>
    /// <param name="property">The property.</param>
    /// <param name="content">The content.</param>
    /// <param name="httpEquiv">The header it stands for.</param>
    /// <param name="charset">The encoding.</param>
    public MetaEntry(string? name = null, string? property = null, string? content = null, string? httpEquiv = null, string? charset = null)
    {
        (Name, Property, Content, HttpEquiv, Charset) = (name, property, content, httpEquiv, charset);
    }

    /// <summary>A meta element without attributes yet.</summary>
    public MetaEntry()
        : this(null)
    {
    }

    /// <summary>The name.</summary>
    public string? Name
    {
        get => Get("name");
        set => Set("name", value);
    }

    /// <summary>The property.</summary>
    public string? Property
    {
        get => Get("property");
        set => Set("property", value);
    }

    /// <summary>The content.</summary>
    public string? Content
    {
        get => Get("content");
        set => Set("content", value);
    }

    /// <summary>The header it stands for.</summary>
    public string? HttpEquiv
    {
        get => Get("http-equiv");
        set => Set("http-equiv", value);
    }

    /// <summary>The encoding.</summary>
    public string? Charset
    {
        get => Get("charset");
        set => Set("charset", value);
    }

    /// <summary>Two of the same name as one, their contents with a separator between them.</summary>
    public static MetaEntry Combine(MetaEntry meta1, MetaEntry meta2, string contentSeparator)
    {
        var both = new MetaEntry(meta1.Name ?? meta2.Name, meta1.Property ?? meta2.Property, httpEquiv: meta1.HttpEquiv ?? meta2.HttpEquiv, charset: meta1.Charset ?? meta2.Charset)
        {
            Content = string.Join(contentSeparator, new[] { meta1.Content, meta2.Content }.Where(content => !string.IsNullOrEmpty(content))),
        };
        return both;
    }

    /// <summary>The element.</summary>
    public IHtmlContent GetTag() => _tag;

    /// <summary>Adds to an attribute, after a blank.</summary>
    public MetaEntry AddAttribute(string name, string value)
    {
        Set(name, Get(name) is { Length: > 0 } before ? $"{before} {value}" : value);
        return this;
    }

    /// <summary>Sets an attribute.</summary>
    public MetaEntry SetAttribute(string name, string value)
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
