namespace OrchardCore.ResourceManagement;

/// <summary>Where in the page a script or style goes.</summary>
public enum ResourceLocation
{
    /// <summary>Scripts to the foot, styles to the head.</summary>
    Unspecified,

    /// <summary>The end of the body.</summary>
    Foot,

    /// <summary>The head.</summary>
    Head,

    /// <summary>Where it stands.</summary>
    Inline,
}
