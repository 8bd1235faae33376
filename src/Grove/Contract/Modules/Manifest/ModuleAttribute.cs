namespace OrchardCore.Modules.Manifest;

/// <summary>Declares that an assembly is a module, and is its main feature too.</summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = false, Inherited = false)]
public class ModuleAttribute : FeatureAttribute
{
    /// <summary>What kind of extension it is: <c>Module</c> or <c>Theme</c>.</summary>
    public virtual string Type { get; protected set; } = "Module";

    /// <summary>Who wrote it.</summary>
    public virtual string Author { get; set; } = "";

    /// <summary>Where to read more.</summary>
    public virtual string Website { get; set; } = "";

    /// <summary>Its version, by semantic versioning.</summary>
    public virtual string Version { get; set; } = "0.0";

    /// <summary>Words to find it by.</summary>
    public virtual string[] Tags { get; set; } = [];

    /// <summary>The features that the assembly declares.</summary>
    public virtual List<FeatureAttribute> Features { get; } = [];
}
