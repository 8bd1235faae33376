namespace OrchardCore.Modules.Manifest;

/// <summary>Declares a feature of a module; an assembly may declare several.</summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
public class FeatureAttribute : Attribute
{
    /// <summary>Whether anything was declared at all.</summary>
    public virtual bool Exists => !string.IsNullOrEmpty(Id);

    /// <summary>The id by which recipes and other features name it.</summary>
    public virtual string Id { get; set; } = "";

    /// <summary>The name that people read; the id where none is given.</summary>
    public virtual string Name { get; set; } = "";

    /// <summary>The group under which the features page lists it.</summary>
    public virtual string Category { get; set; } = "";

    /// <summary>One sentence on what it does.</summary>
    public virtual string Description { get; set; } = "";

    /// <summary>A whole number; among features that do not depend on each other the lower starts first.</summary>
    public virtual string Priority { get; set; } = "0";

    /// <summary>Ids of the features that are enabled before this one.</summary>
    public virtual string[] Dependencies { get; set; } = [];

    /// <summary>Whether only the default tenant may enable it.</summary>
    public virtual bool DefaultTenantOnly { get; set; }

    /// <summary>Whether it is enabled on every site and cannot be disabled.</summary>
    public virtual bool IsAlwaysEnabled { get; set; }

    /// <summary>Whether only a feature that depends on it can enable it.</summary>
    public virtual bool EnabledByDependencyOnly { get; set; }
}
