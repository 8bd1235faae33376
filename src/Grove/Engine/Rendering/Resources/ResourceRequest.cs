using Microsoft.AspNetCore.Html;
using OrchardCore.ResourceManagement;

namespace Grove.Rendering.Resources;

/// <summary>A script or style that a template asks for: by name, by address, both (a definition on the spot), or with its content.</summary>
internal sealed record ResourceRequest(string Type, string? Name, string? Source, string? DebugSource, string? Content)
{
    public string? Version { get; init; }

    public IReadOnlyList<string> DependsOn { get; init; } = [];

    public bool? AppendVersion { get; init; }

    public ResourceLocation At { get; init; }

    public IReadOnlyDictionary<string, string> Attributes { get; init; } = new Dictionary<string, string>();

    /// <summary>Registers it; one that stands inline is written at once.</summary>
    public void ApplyTo(IResourceManager resources, TextWriter writer)
    {
        if (Name is null && Source is null)
        {
            Register(resources, writer);
            return;
        }
        var name = string.IsNullOrEmpty(Name) ? Source! : Name; // one of the two stands, see above
        var settings = Source is not null && string.IsNullOrEmpty(Name)
            ? resources.RegisterUrl(Type, Source, DebugSource)
            : resources.RegisterResource(Type, name);
        if (Source is not null || Content is not null)
        {
            settings.Define(definition => Describe(definition));
        }
        settings.AtLocation(At is ResourceLocation.Inline ? ResourceLocation.Unspecified : At).UseVersion(Version ?? "").ShouldAppendVersion(AppendVersion).SetDependencies([.. DependsOn]);
        foreach (var (attribute, value) in Attributes)
        {
            settings.SetAttribute(attribute, value);
        }
        if (At is ResourceLocation.Inline || (At is ResourceLocation.Unspecified && Type == "script"))
        {
            WriteHere(resources, settings, writer);
        }
    }

    private void Describe(ResourceDefinition definition)
    {
        if (Source is not null)
        {
            definition.SetUrl(Source, DebugSource ?? Source);
        }
        if (Content is not null)
        {
            definition.SetInnerContent(Content);
        }
        if (!string.IsNullOrEmpty(Version))
        {
            definition.SetVersion(Version);
        }
    }

    private void WriteHere(IResourceManager resources, RequireSettings settings, TextWriter writer)
    {
        if (Type == "script")
        {
            resources.RenderLocalScript(settings, writer);
            return;
        }
        resources.RenderLocalStyle(settings, writer);
    }

    private void Register(IResourceManager resources, TextWriter writer)
    {
        var element = Type == "script" ? "script" : "style";
        var attributes = string.Concat(Attributes.Select(attribute => $" {attribute.Key}=\"{System.Text.Encodings.Web.HtmlEncoder.Default.Encode(attribute.Value)}\""));
        var html = new HtmlString($"<{element}{attributes}>{Content}</{element}>");
        switch (Type, At)
        {
            case ("script", ResourceLocation.Head):
                resources.RegisterHeadScript(html);
                break;
            case ("script", ResourceLocation.Foot or ResourceLocation.Unspecified):
                resources.RegisterFootScript(html);
                break;
            case ("script", _):
                (resources as ResourceManager)?.WriteInline(html, writer);
                break;
            default:
                resources.RegisterStyle(html);
                break;
        }
    }
}
