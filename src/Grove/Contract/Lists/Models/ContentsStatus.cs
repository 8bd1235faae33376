namespace OrchardCore.Lists.Models;

/// <summary>Which versions of a container's items are asked for.</summary>
public enum ContentsStatus
{
    /// <summary>The live ones.</summary>
    Published,

    /// <summary>The newest of every item, live or not.</summary>
    Latest,

    /// <summary>Those that wait to be published.</summary>
    Draft,

    /// <summary>The newest of every item that belongs to the signed-in user.</summary>
    Owner,
}
