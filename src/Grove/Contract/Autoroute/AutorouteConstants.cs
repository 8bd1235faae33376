namespace OrchardCore.Autoroute;

/// <summary>How paths are written as handles.</summary>
public static class AutorouteConstants
{
    /// <summary>What stands before a path in a handle: <c>slug:about</c>.</summary>
    public const string SlugPrefix = "slug:";
}
