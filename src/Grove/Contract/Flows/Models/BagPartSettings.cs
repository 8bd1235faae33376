namespace OrchardCore.Flows.Models;

/// <summary>What a bag may hold and how it shows it.</summary>
public class BagPartSettings
{
    /// <summary>The content types that editors may add.</summary>
    public string[]? ContainedContentTypes { get; set; }

    /// <summary>The stereotypes whose content types editors may add, where no types are named.</summary>
    public string[]? ContainedStereotypes { get; set; }

    /// <summary>The display type of the items; that of their owner where empty.</summary>
    public string? DisplayType { get; set; }

    /// <summary>Whether the editor shows the items closed.</summary>
    public bool CollapseContainedItems { get; set; }
}
