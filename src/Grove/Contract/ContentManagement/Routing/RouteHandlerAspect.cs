namespace OrchardCore.ContentManagement.Routing;

/// <summary>The aspect that tells the path of an item inside an item.</summary>
public class RouteHandlerAspect
{
    /// <summary>The path, relative to the container's unless <see cref="Absolute" />.</summary>
    public string? Path { get; set; }

    /// <summary>Whether <see cref="Path" /> stands for itself.</summary>
    public bool Absolute { get; set; }

    /// <summary>Whether the item has no path.</summary>
    public bool Disabled { get; set; }
}
