using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace OrchardCore.ResourceManagement;

/// <summary>A script or stylesheet by name.</summary>
public class ResourceDefinition
{
    /// <param name="manifest">The manifest it belongs to.</param>
    /// <param name="type"><c>script</c> or <c>stylesheet</c>.</param>
    /// <param name="name">The name by which it is required.</param>
    public ResourceDefinition(ResourceManifest manifest, string type, string name)
    {
        Manifest = manifest;
        Type = type;
        Name = name;
    }

    /// <summary>The manifest it belongs to.</summary>
    public ResourceManifest Manifest { get; }

    /// <summary><c>script</c> or <c>stylesheet</c>.</summary>
    public string Type { get; }

    /// <summary>The name by which it is required.</summary>
    public string Name { get; }

    /// <summary>The address: <c>~/{module}/{path}</c>.</summary>
    public string? Url { get; private set; }

    /// <summary>The address of the readable file.</summary>
    public string? UrlDebug { get; private set; }

    /// <summary>The version of what is in the file.</summary>
    public string? Version { get; private set; }

    /// <summary>Text to write instead of an address.</summary>
    public string? InnerContent { get; private set; }

    /// <summary>Where it stands among others.</summary>
    public ResourcePosition Position { get; private set; }

    /// <summary>Whether its address carries a hash of the content; null for the site's way.</summary>
    public bool? AppendVersion { get; private set; }

    /// <summary>What must stand before it.</summary>
    public List<string> Dependencies { get; } = [];

    /// <summary>Attributes of its element.</summary>
    public AttributeDictionary Attributes { get; } = [];

    /// <summary>Sets its address.</summary>
    public ResourceDefinition SetUrl(string url) => SetUrl(url, url);

    /// <summary>Sets its address and that of the readable file.</summary>
    public ResourceDefinition SetUrl(string url, string urlDebug)
    {
        Url = url;
        UrlDebug = urlDebug;
        return this;
    }

    /// <summary>Sets its version.</summary>
    public ResourceDefinition SetVersion(string version)
    {
        Version = version;
        return this;
    }

    /// <summary>Writes text instead of an address.</summary>
    public ResourceDefinition SetInnerContent(string innerContent)
    {
        InnerContent = innerContent;
        return this;
    }

    /// <summary>Says what must stand before it.</summary>
    public ResourceDefinition SetDependencies(params string[] dependencies)
    {
        Dependencies.AddRange(dependencies.Except(Dependencies, StringComparer.OrdinalIgnoreCase));
        return this;
    }

    /// <summary>Sets an attribute of its element.</summary>
    public ResourceDefinition SetAttribute(string name, string value)
    {
        Attributes[name] = value;
        return this;
    }

    /// <summary>Sets where it stands among others.</summary>
    public ResourceDefinition SetPosition(ResourcePosition position)
    {
        Position = position;
        return this;
    }

    /// <summary>Says whether its address carries a hash of the content.</summary>
    public ResourceDefinition ShouldAppendVersion(bool? appendVersion)
    {
        AppendVersion = appendVersion;
        return this;
    }
}
