namespace OrchardCore.Modules.Manifest;

/// <summary>Names a module or theme that an application carries; the build writes one for each.</summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
public class ModuleNameAttribute : Attribute
{
    /// <param name="name">The module's assembly name.</param>
    public ModuleNameAttribute(string name) => Name = name;

    /// <summary>The module's assembly name.</summary>
    public string Name { get; }
}
