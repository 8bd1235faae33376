namespace OrchardCore.Navigation;

/// <summary>What an address asks of a list that pages by its entries' keys.</summary>
public class PagerSlimParameters
{
    /// <summary>The key of the entry before which the page ends.</summary>
    public string? Before { get; set; }

    /// <summary>The key of the entry after which the page begins.</summary>
    public string? After { get; set; }
}
