using Microsoft.AspNetCore.Html;

namespace OrchardCore.ResourceManagement;

/// <summary>Gathers what the page's head and foot need while the page is made, and writes it there.</summary>
public interface IResourceManager
{
    /// <summary>The definition that fits, or null.</summary>
    ResourceDefinition? FindResource(RequireSettings settings);

    /// <summary>Requires a resource by name.</summary>
    /// <param name="resourceType"><c>script</c> or <c>stylesheet</c>.</param>
    /// <param name="resourceName">Its name.</param>
    RequireSettings RegisterResource(string resourceType, string resourceName);

    /// <summary>Requires a resource by address.</summary>
    RequireSettings RegisterUrl(string resourceType, string resourcePath, string? resourceDebugPath);

    /// <summary>Adds a script to the head.</summary>
    void RegisterHeadScript(IHtmlContent script);

    /// <summary>Adds a script to the foot.</summary>
    void RegisterFootScript(IHtmlContent script);

    /// <summary>Adds a style to the head.</summary>
    void RegisterStyle(IHtmlContent style);

    /// <summary>Adds a link to the head.</summary>
    void RegisterLink(LinkEntry link);

    /// <summary>Adds a meta element, in place of one of the same name.</summary>
    void RegisterMeta(MetaEntry meta);

    /// <summary>Adds to the content of a meta element of the same name.</summary>
    void AppendMeta(MetaEntry meta, string contentSeparator);

    /// <summary>The meta elements so far.</summary>
    IEnumerable<MetaEntry> GetRegisteredMetas();

    /// <summary>The links so far.</summary>
    IEnumerable<LinkEntry> GetRegisteredLinks();

    /// <summary>Writes the meta elements.</summary>
    void RenderMeta(TextWriter writer);

    /// <summary>Writes the links.</summary>
    void RenderHeadLink(TextWriter writer);

    /// <summary>Writes the stylesheets.</summary>
    void RenderStylesheet(TextWriter writer);

    /// <summary>Writes the scripts of the head.</summary>
    void RenderHeadScript(TextWriter writer);

    /// <summary>Writes the scripts of the foot.</summary>
    void RenderFootScript(TextWriter writer);

    /// <summary>Writes one script where it stands.</summary>
    void RenderLocalScript(RequireSettings settings, TextWriter writer);

    /// <summary>Writes one stylesheet where it stands.</summary>
    void RenderLocalStyle(RequireSettings settings, TextWriter writer);
}
