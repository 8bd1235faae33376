namespace OrchardCore.ResourceManagement;

/// <summary>How a page requires a script or stylesheet.</summary>
public class RequireSettings
{
    /// <summary><c>script</c> or <c>stylesheet</c>.</summary>
    public string Type { get; set; } = "";

    /// <summary>The resource's name; for one that is required by address, the address.</summary>
    public string Name { get; set; } = "";

    /// <summary>Where in the page it goes.</summary>
    public ResourceLocation Location { get; set; }

    /// <summary>Where it stands among others.</summary>
    public ResourcePosition Position { get; set; }

    /// <summary>The version that is wanted, or one that it begins with.</summary>
    public string? Version { get; set; }

    /// <summary>Whether the readable file is wanted.</summary>
    public bool DebugMode { get; set; }

    /// <summary>Whether its address carries a hash of the content; null for the definition's way.</summary>
    public bool? AppendVersion { get; set; }

    /// <summary>What must stand before it, besides what the definition says.</summary>
    public List<string> Dependencies { get; set; } = [];

    /// <summary>Attributes of its element, besides the definition's.</summary>
    public Dictionary<string, string> Attributes { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether there are any.</summary>
    public bool HasAttributes => Attributes.Count > 0;

    /// <summary>Changes the definition when the page is written.</summary>
    public Action<ResourceDefinition>? InlineDefinition { get; set; }

    /// <summary>To the head.</summary>
    public RequireSettings AtHead() => AtLocation(ResourceLocation.Head);

    /// <summary>To the foot.</summary>
    public RequireSettings AtFoot() => AtLocation(ResourceLocation.Foot);

    /// <summary>To a place; where two say different ones, the head wins.</summary>
    public RequireSettings AtLocation(ResourceLocation location)
    {
        Location = (ResourceLocation)Math.Max((int)Location, (int)location);
        return this;
    }

    /// <summary>Asks for a version.</summary>
    public RequireSettings UseVersion(string version)
    {
        Version = string.IsNullOrEmpty(version) ? Version : version;
        return this;
    }

    /// <summary>Asks for the readable file.</summary>
    public RequireSettings UseDebugMode(bool debugMode)
    {
        DebugMode |= debugMode;
        return this;
    }

    /// <summary>Says whether its address carries a hash of the content.</summary>
    public RequireSettings ShouldAppendVersion(bool? appendVersion)
    {
        AppendVersion = appendVersion ?? AppendVersion;
        return this;
    }

    /// <summary>Sets an attribute of its element.</summary>
    public RequireSettings SetAttribute(string name, string value)
    {
        Attributes[name] = value;
        return this;
    }

    /// <summary>Says what must stand before it.</summary>
    public RequireSettings SetDependencies(params string[] dependencies)
    {
        Dependencies.AddRange(dependencies.Except(Dependencies, StringComparer.OrdinalIgnoreCase));
        return this;
    }

    /// <summary>Changes the definition when the page is written.</summary>
    public RequireSettings Define(Action<ResourceDefinition> resourceDefinition)
    {
        InlineDefinition += resourceDefinition;
        return this;
    }
}
