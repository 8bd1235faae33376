using OrchardCore.DisplayManagement;

namespace OrchardCore.Navigation;

/// <summary>One page of a list that pages by its entries' keys; going back and forth needs no counting.</summary>
public class PagerSlim : PropertyBasedNamedEnumerable
{
    /// <param name="pagerParameters">What the address asks.</param>
    /// <param name="pageSize">How many entries a page has.</param>
    public PagerSlim(PagerSlimParameters pagerParameters, int pageSize)
        : this(pagerParameters.Before!, pagerParameters.After!, pageSize) // Orchard's signature has no nullable mark; none is allowed
    {
    }

    /// <param name="before">The key of the entry before which the page ends, or none.</param>
    /// <param name="after">The key of the entry after which the page begins, or none.</param>
    /// <param name="pageSize">How many entries a page has.</param>
    public PagerSlim(string before, string after, int pageSize)
    {
        Before = before;
        After = after;
        PageSize = pageSize;
    }

    /// <summary>The key of the entry before which the page ends; after the query: the key to go back with.</summary>
    public string? Before { get; set; }

    /// <summary>The key of the entry after which the page begins; after the query: the key to go on with.</summary>
    public string? After { get; set; }

    /// <summary>How many entries a page has.</summary>
    public int PageSize { get; set; }

    /// <inheritdoc/>
    protected override int PropertyCount => 3;

    /// <inheritdoc/>
    protected override IReadOnlyList<string> PropertyNames => [nameof(Before), nameof(After), nameof(PageSize)];

    /// <inheritdoc/>
    protected override object? GetPropertyValue(int index) => index switch
    {
        0 => Before,
        1 => After,
        2 => PageSize,
        _ => throw new ArgumentOutOfRangeException(nameof(index)),
    };
}
