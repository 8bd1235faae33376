namespace OrchardCore.Navigation;

/// <summary>One page of a numbered list.</summary>
public class Pager
{
    /// <summary>The first page's number.</summary>
    public const int PageDefault = 1;

    /// <param name="pagerParameters">What the address asks.</param>
    /// <param name="defaultPageSize">How many entries a page has where it doesn't ask.</param>
    public Pager(PagerParameters pagerParameters, int defaultPageSize)
        : this(pagerParameters.Page, pagerParameters.PageSize, defaultPageSize)
    {
    }

    /// <param name="page">The page, from 1; less or nothing is the first.</param>
    /// <param name="pageSize">How many entries a page has; less than none or nothing is <paramref name="defaultPageSize"/>.</param>
    /// <param name="defaultPageSize">The usual number of entries.</param>
    public Pager(int? page, int? pageSize, int defaultPageSize)
    {
        Page = page is > 0 ? page.Value : PageDefault;
        PageSize = pageSize is >= 0 ? pageSize.Value : defaultPageSize;
    }

    /// <summary>The page, from 1.</summary>
    public int Page { get; set; }

    /// <summary>How many entries a page has; 0 means all.</summary>
    public int PageSize { get; set; }

    /// <summary>How many entries stand before a page.</summary>
    /// <param name="page">The page, or <see langword="null"/> for this one.</param>
    /// <remarks>A page beyond counting gives the greatest number there is, never a negative one.</remarks>
    public int GetStartIndex(int? page = default)
        => (int)Math.Clamp(((page ?? Page) - 1L) * PageSize, 0, int.MaxValue);
}
