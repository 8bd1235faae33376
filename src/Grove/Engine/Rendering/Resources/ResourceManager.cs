using System.Text.Encodings.Web;
using Grove.Rendering.Security;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Options;
using OrchardCore.ResourceManagement;

namespace Grove.Rendering.Resources;

/// <summary>Gathers what the page's head and foot need, and writes it with version hashes, integrity and the hashes that the content security policy needs.</summary>
internal sealed class ResourceManager(IOptions<ResourceManagementOptions> options, AssetVersions versions, IHttpContextAccessor http, ContentPolicy policy) : IResourceManager
{
    private readonly Dictionary<(string Type, string Name), RequireSettings> _required = [];
    private readonly HashSet<(string Type, string Name)> _writtenHere = [];
    private readonly List<IHtmlContent> _headScripts = [];
    private readonly List<IHtmlContent> _footScripts = [];
    private readonly List<IHtmlContent> _styles = [];
    private readonly List<LinkEntry> _links = [];
    private readonly Dictionary<string, MetaEntry> _metas = new(StringComparer.OrdinalIgnoreCase);

    public ResourceDefinition? FindResource(RequireSettings settings) => ResourceOrder.Find(options.Value, settings);

    public RequireSettings RegisterResource(string resourceType, string resourceName) => Require(resourceType, resourceName);

    public RequireSettings RegisterUrl(string resourceType, string resourcePath, string? resourceDebugPath) =>
        Require(resourceType, resourcePath).Define(definition => definition.SetUrl(resourcePath, resourceDebugPath ?? resourcePath));

    public void RegisterHeadScript(IHtmlContent script) => _headScripts.Add(script);

    public void RegisterFootScript(IHtmlContent script) => _footScripts.Add(script);

    public void RegisterStyle(IHtmlContent style) => _styles.Add(style);

    public void RegisterLink(LinkEntry link)
    {
        if (!_links.Exists(known => known.Href == link.Href && known.Rel == link.Rel))
        {
            _links.Add(link);
        }
    }

    public void RegisterMeta(MetaEntry meta) => _metas[KeyOf(meta)] = meta;

    public void AppendMeta(MetaEntry meta, string contentSeparator) =>
        _metas[KeyOf(meta)] = _metas.TryGetValue(KeyOf(meta), out var known) ? MetaEntry.Combine(known, meta, contentSeparator) : meta;

    public IEnumerable<MetaEntry> GetRegisteredMetas() => _metas.Values;

    public IEnumerable<LinkEntry> GetRegisteredLinks() => _links;

    public void RenderMeta(TextWriter writer) => WriteLines(writer, _metas.Values.Select(meta => meta.GetTag()));

    public void RenderHeadLink(TextWriter writer) => WriteLines(writer, _links.Select(Resolve));

    public void RenderStylesheet(TextWriter writer)
    {
        WriteResources("stylesheet", _ => true, writer);
        foreach (var style in _styles)
        {
            WriteInline(style, writer);
        }
    }

    public void RenderHeadScript(TextWriter writer)
    {
        WriteResources("script", settings => settings.Location == ResourceLocation.Head, writer);
        foreach (var script in _headScripts)
        {
            WriteInline(script, writer);
        }
    }

    public void RenderFootScript(TextWriter writer)
    {
        WriteResources("script", settings => settings.Location == ResourceLocation.Foot, writer);
        foreach (var script in _footScripts)
        {
            WriteInline(script, writer);
        }
    }

    public void RenderLocalScript(RequireSettings settings, TextWriter writer) => WriteHere("script", settings, writer);

    public void RenderLocalStyle(RequireSettings settings, TextWriter writer) => WriteHere("stylesheet", settings, writer);

    /// <summary>Writes a script or style element; its content's hash goes into the page's policy.</summary>
    public void WriteInline(IHtmlContent element, TextWriter writer)
    {
        using var text = new StringWriter();
        element.WriteTo(text, HtmlEncoder.Default);
        policy.AllowInline(text.ToString());
        writer.WriteLine(text.ToString());
    }

    private static string KeyOf(MetaEntry meta) => meta.Name ?? meta.Property ?? meta.HttpEquiv ?? (meta.Charset is null ? "" : "charset");

    private RequireSettings Require(string type, string name)
    {
        if (!_required.TryGetValue((type, name), out var settings))
        {
            _required[(type, name)] = settings = new RequireSettings { Type = type, Name = name, DebugMode = options.Value.DebugMode };
        }
        return settings;
    }

    private void WriteResources(string type, Func<RequireSettings, bool> here, TextWriter writer)
    {
        var wanted = _required.Values.Where(settings => settings.Type == type && here(settings)).ToList();
        foreach (var (definition, settings) in ResourceOrder.Of(options.Value, wanted))
        {
            Write(definition, settings, writer);
        }
    }

    private void WriteHere(string type, RequireSettings settings, TextWriter writer)
    {
        foreach (var (definition, one) in ResourceOrder.Of(options.Value, [settings]))
        {
            _required.Remove((type, one.Name));
            Write(definition, one, writer);
        }
    }

    private void Write(ResourceDefinition definition, RequireSettings settings, TextWriter writer)
    {
        if (!_writtenHere.Add((definition.Type, definition.Name)))
        {
            return;
        }
        var tag = new TagBuilder(definition.Type == "script" ? "script" : definition.InnerContent is null ? "link" : "style");
        tag.MergeAttributes(definition.Attributes);
        foreach (var (name, value) in settings.Attributes)
        {
            tag.Attributes[name] = value;
        }
        if (definition.InnerContent is { } content)
        {
            tag.InnerHtml.SetHtmlContent(content);
            WriteInline(tag, writer);
            return;
        }
        var address = SiteAddress.FromRoot((settings.DebugMode ? definition.UrlDebug : definition.Url) ?? "", PathBase);
        if (definition.Type != "script")
        {
            tag.TagRenderMode = TagRenderMode.SelfClosing;
            tag.Attributes.TryAdd("rel", "stylesheet");
        }
        if (versions.FindLocal(address, PathBase) is { } asset)
        {
            tag.Attributes["integrity"] = asset.Integrity;
            address = settings.AppendVersion ?? definition.AppendVersion ?? options.Value.AppendVersion ? versions.AddFileVersionToPath(PathBase, address) : address;
        }
        tag.Attributes[definition.Type == "script" ? "src" : "href"] = address;
        tag.WriteTo(writer, HtmlEncoder.Default);
        writer.WriteLine();
    }

    private IHtmlContent Resolve(LinkEntry link)
    {
        if (link.Href is { } href)
        {
            var address = SiteAddress.FromRoot(href, PathBase);
            link.Href = link.AppendVersion ? versions.AddFileVersionToPath(PathBase, address) : address;
        }
        return link.GetTag();
    }

    private PathString PathBase => http.HttpContext?.Request.PathBase ?? default;

    private static void WriteLines(TextWriter writer, IEnumerable<IHtmlContent> elements)
    {
        foreach (var element in elements)
        {
            element.WriteTo(writer, HtmlEncoder.Default);
            writer.WriteLine();
        }
    }
}
