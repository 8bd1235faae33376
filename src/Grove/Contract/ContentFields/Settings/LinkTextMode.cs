namespace OrchardCore.ContentFields.Settings;

/// <summary>Where the words of a link come from.</summary>
public enum LinkTextMode
{
    /// <summary>The editor may write them.</summary>
    Optional,

    /// <summary>The editor must write them.</summary>
    Required,

    /// <summary>They are the same for every item.</summary>
    Static,

    /// <summary>They are the address.</summary>
    Url,
}
