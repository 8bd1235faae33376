namespace OrchardCore.ResourceManagement;

/// <summary>A place of the layout where resources are written.</summary>
public enum ResourceTagType
{
    /// <summary><c>meta</c> elements.</summary>
    Meta,

    /// <summary><c>link</c> elements that are no stylesheets.</summary>
    HeadLink,

    /// <summary>Stylesheets.</summary>
    Stylesheet,

    /// <summary>Scripts of the head.</summary>
    HeadScript,

    /// <summary>Scripts of the foot.</summary>
    FootScript,

    /// <summary>All of the head.</summary>
    Header,

    /// <summary>All of the foot.</summary>
    Footer,
}
