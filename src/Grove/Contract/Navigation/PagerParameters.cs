namespace OrchardCore.Navigation;

/// <summary>What an address asks of a numbered list.</summary>
public class PagerParameters
{
    /// <summary>The page, from 1, or <see langword="null"/> for the first.</summary>
    public int? Page { get; set; }

    /// <summary>How many entries a page has, or <see langword="null"/> for the usual number.</summary>
    public int? PageSize { get; set; }
}
