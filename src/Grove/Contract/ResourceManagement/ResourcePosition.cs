namespace OrchardCore.ResourceManagement;

/// <summary>Where a resource stands among others.</summary>
public enum ResourcePosition
{
    /// <summary>After what it depends on.</summary>
    ByDependency,

    /// <summary>Before all others.</summary>
    First,

    /// <summary>After all others.</summary>
    Last,
}
