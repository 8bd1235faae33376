namespace OrchardCore.Lists.Models;

/// <summary>Narrows a container's items.</summary>
public class ContainedItemOptions
{
    /// <summary>Text that the display text contains; null or empty for all.</summary>
    public string? DisplayText { get; set; }

    /// <summary>Which versions; the live ones unless told.</summary>
    public ContentsStatus Status { get; set; }
}
